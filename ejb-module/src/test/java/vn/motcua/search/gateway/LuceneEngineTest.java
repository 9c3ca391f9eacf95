package vn.motcua.search.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.search.domain.Hit;
import vn.motcua.search.domain.SearchAnswer;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.SearchUnavailable;
import vn.motcua.search.domain.VietnameseSearch;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LuceneEngineTest {

    @TempDir Path folder;

    @Test
    void what_was_committed_is_found_after_a_restart_and_what_was_not_is_read_again() {
        LuceneEngine engine = new LuceneEngine(folder);
        SmallCatalogue.fill(engine);
        engine.put(List.of(SmallCatalogue.item("1.000009", "Cấp lại giấy phép", "khác", "PROVINCE")));
        engine.close();

        try (LuceneEngine again = new LuceneEngine(folder)) {
            assertThat(again.mark()).isEqualTo(SmallCatalogue.MARK);
            assertThat(ids(SmallCatalogue.over(again), "kết hôn")).startsWith("1.000001");
            assertThat(ids(SmallCatalogue.over(again), "1.000009")).isEmpty();
        }
    }

    @Test
    void an_index_that_cannot_be_read_says_that_it_must_be_built_anew() throws IOException {
        LuceneEngine engine = new LuceneEngine(folder);
        SmallCatalogue.fill(engine);
        engine.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("segments")).toList()) {
                Files.writeString(file, "not an index");
            }
        }

        try (LuceneEngine again = new LuceneEngine(folder)) {
            assertThat(again.mark()).isNull();
            assertThatThrownBy(() -> ids(SmallCatalogue.over(again), "kết hôn")).isInstanceOf(SearchUnavailable.class);
            SmallCatalogue.fill(again);
            assertThat(ids(SmallCatalogue.over(again), "kết hôn")).startsWith("1.000001");
        }
    }

    @Test
    void a_broken_page_is_found_at_the_start_and_not_by_a_citizen() throws IOException {
        LuceneEngine engine = new LuceneEngine(folder);
        SmallCatalogue.fill(engine);
        engine.close();
        Path largest;
        try (var files = Files.list(folder)) {
            largest = files.filter(file -> file.toString().endsWith(".cfs")).findFirst().orElseThrow();
        }
        byte[] content = Files.readAllBytes(largest);
        content[content.length / 2] ^= 1;
        Files.write(largest, content);

        try (LuceneEngine again = new LuceneEngine(folder)) {
            assertThat(again.mark()).isNull();
        }
    }

    @Test
    void putting_in_twice_is_once_and_what_is_not_retained_is_gone() {
        try (LuceneEngine engine = new LuceneEngine(folder)) {
            SmallCatalogue.fill(engine);
            SmallCatalogue.fill(engine);
            engine.retain(SearchKind.PROCEDURE, Set.of("1.000001", "1.000003"));
            engine.commit(SmallCatalogue.MARK);

            SearchAnswer all = SmallCatalogue.over(engine).find(SearchQuestion.of(""));
            assertThat(all.total()).isEqualTo(2);
            assertThat(all.hits()).extracting(Hit::id).containsExactlyInAnyOrder("1.000001", "1.000003");
        }
    }

    @Test
    void each_facet_is_counted_as_if_it_were_not_filtered_by_itself() {
        try (LuceneEngine engine = new LuceneEngine(folder)) {
            SmallCatalogue.fill(engine);
            SearchAnswer answer = SmallCatalogue.over(engine).find(new SearchQuestion("", Set.of(SearchKind.PROCEDURE),
                    Map.of("sector", Set.of("hộ tịch")), Set.of("sector", "level"), 0, 10));

            assertThat(answer.total()).isEqualTo(5);
            assertThat(answer.facets().get("level")).isEqualTo(Map.of("COMMUNE", 5));
            assertThat(answer.facets().get("sector")).containsEntry("hộ tịch", 5).containsEntry("xây dựng", 1);
            assertThat(answer.facets().get("sector").keySet()).first().isEqualTo("hộ tịch");
        }
    }

    private static List<String> ids(VietnameseSearch search, String words) {
        return search.find(SearchQuestion.of(words)).hits().stream().map(Hit::id).toList();
    }
}
