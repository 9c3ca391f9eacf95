package vn.motcua.search.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.search.domain.Ranking.Ranked;
import vn.motcua.search.domain.SearchEngine.Listed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuggestionOrderTest {

    @Test
    void a_short_name_comes_before_a_long_one_that_says_it_too() {
        assertThat(ordered("can cu", "Điều chỉnh quyết định giao đất do thay đổi căn cứ quyết định", "Cấp lại thẻ căn cước"))
                .startsWith("Cấp lại thẻ căn cước");
    }

    @Test
    void a_name_that_begins_so_comes_before_one_that_holds_the_words_apart() {
        assertThat(ordered("dang ky k", "Đăng ký lại, điều chỉnh; cấp sổ khác", "Thủ tục đăng ký khai sinh"))
                .startsWith("Thủ tục đăng ký khai sinh");
    }

    @Test
    void accents_that_were_typed_count() {
        assertThat(ordered("tạm tr", "Tam trình báo cáo", "Gia hạn tạm trú")).startsWith("Gia hạn tạm trú");
    }

    private static List<String> ordered(String typed, String... names) {
        List<Ranked> found = Stream.of(names)
                .map(name -> new Ranked(new Listed(SearchKind.PROCEDURE, name, name, List.of(), 1), 1, 0))
                .toList();
        return new SuggestionOrder(Spelling.syllables(Spelling.composed(typed))).order(found).stream()
                .map(Listed::title)
                .toList();
    }
}
