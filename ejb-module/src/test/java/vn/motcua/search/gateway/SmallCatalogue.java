package vn.motcua.search.gateway;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.search.domain.Passage;
import vn.motcua.search.domain.ReadMark;
import vn.motcua.search.domain.SearchEngine;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.Searchable;
import vn.motcua.search.domain.Thesaurus;
import vn.motcua.search.domain.Thesaurus.Wording;
import vn.motcua.search.domain.VietnameseSearch;

/** A few things to find, of our own wording. */
final class SmallCatalogue {

    static final ReadMark MARK = new ReadMark(Instant.parse("2026-11-23T03:00:00Z"), LocalDate.of(2026, 11, 23));
    static final Thesaurus THESAURUS = new Thesaurus(List.of(
            new Wording("{người thân}", List.of("bố", "mẹ", "ông nội")),
            new Wording("{người thân} … mất", List.of("khai tử")),
            new Wording("lấy vợ", List.of("kết hôn"))));

    private SmallCatalogue() {}

    static VietnameseSearch search(Path folder) {
        SearchEngine engine = new LuceneEngine(folder);
        fill(engine);
        return over(engine);
    }

    static VietnameseSearch over(SearchEngine engine) {
        return new VietnameseSearch(engine, () -> THESAURUS, SpokenFillers.read());
    }

    static void fill(SearchEngine engine) {
        engine.put(List.of(
                item("1.000001", "Đăng ký kết hôn", "hộ tịch", "COMMUNE"),
                item("1.000002", "Đăng ký kết hôn có yếu tố nước ngoài", "hộ tịch", "COMMUNE"),
                item("1.000003", "Đăng ký khai tử", "hộ tịch", "COMMUNE"),
                item("1.000004", "Đăng ký khai sinh", "hộ tịch", "COMMUNE"),
                item("1.000005", "Đăng ký lại khai sinh", "hộ tịch", "COMMUNE"),
                item("1.000006", "Chứng thực bản sao từ bản chính", "chứng thực", "COMMUNE"),
                item("1.000007", "Cấp giấy phép xây dựng nhà ở riêng lẻ", "xây dựng", "PROVINCE"),
                item("1.000008", "Đăng ký thành lập hộ kinh doanh", "doanh nghiệp", "COMMUNE")));
        engine.commit(MARK);
    }

    static Searchable item(String code, String title, String sector, String level) {
        return new Searchable(SearchKind.PROCEDURE, code, title, List.of(), List.of(code),
                List.of(Passage.strong("Lĩnh vực " + sector), Passage.usual("Giấy tờ tùy thân của người yêu cầu")),
                Map.of("sector", Set.of(sector), "level", Set.of(level)), 1);
    }
}
