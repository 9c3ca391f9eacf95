package vn.motcua.search.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.search.domain.Hit;
import vn.motcua.search.domain.SearchAnswer;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.Suggestion;

/** What the engine does, whichever server stands behind the address: our stand-in in a moment, the real one for certain. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class OpenSearchEngineCases {

    OpenSearchEngine engine;

    abstract String address();

    @BeforeEach
    void fill() {
        engine = engine();
        SmallCatalogue.fill(engine);
    }

    OpenSearchEngine engine() {
        return new OpenSearchEngine(new OpenSearchCalls(address() + "/", "motcua", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"đăng ký kết hôn, 1.000001", "dang ky ket hon, 1.000001", "tôi muốn lấy vợ, 1.000001",
        "đăng ký khai xinh, 1.000004", "trứng thực bản xao, 1.000006", "1.000008, 1.000008"})
    void it_finds_what_the_index_in_the_house_finds(String typed, String id) {
        assertThat(SmallCatalogue.over(engine).find(SearchQuestion.of(typed)).hits()).first().extracting(Hit::id)
                .isEqualTo(id);
    }

    @Test
    void each_facet_is_counted_as_if_it_were_not_filtered_by_itself() {
        SearchAnswer answer = SmallCatalogue.over(engine).find(new SearchQuestion("", Set.of(SearchKind.PROCEDURE),
                Map.of("sector", Set.of("hộ tịch")), Set.of("sector", "level"), 0, 10));

        assertThat(answer.total()).isEqualTo(5);
        assertThat(answer.facets().get("level")).isEqualTo(Map.of("COMMUNE", 5));
        assertThat(answer.facets().get("sector")).containsEntry("hộ tịch", 5).containsEntry("xây dựng", 1);
    }

    @Test
    void suggestions_and_lists_by_name_work_too() {
        assertThat(SmallCatalogue.over(engine).suggest("dang ky kh", Set.of(), 3)).extracting(Suggestion::id)
                .contains("1.000003", "1.000004");
        assertThat(SmallCatalogue.over(engine).find(SearchQuestion.of("")).hits()).first().extracting(Hit::plainTitle)
                .isEqualTo("Cấp giấy phép xây dựng nhà ở riêng lẻ");
    }

    @Test
    void another_server_knows_how_far_the_changes_were_read() {
        assertThat(engine().mark()).isEqualTo(SmallCatalogue.MARK);
        assertThat(engine().isBuilt()).isTrue();
    }

    @Test
    void what_is_removed_or_not_retained_is_gone() {
        engine.remove(SearchKind.PROCEDURE, List.of("1.000001"));
        engine.retain(SearchKind.PROCEDURE, Set.of("1.000001", "1.000002", "1.000003"));
        engine.commit(SmallCatalogue.MARK);

        assertThat(SmallCatalogue.over(engine).find(SearchQuestion.of("")).hits()).extracting(Hit::id)
                .containsExactly("1.000002", "1.000003");
    }

    @Test
    void a_quote_in_a_question_stays_a_quote() {
        assertThat(SmallCatalogue.over(engine).find(SearchQuestion.of("\"}},{\"match_all\":{}} kết hôn")).hits())
                .first().extracting(Hit::id).isEqualTo("1.000001");
    }
}
