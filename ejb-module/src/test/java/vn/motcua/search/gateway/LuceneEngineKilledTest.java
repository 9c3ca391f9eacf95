package vn.motcua.search.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.search.domain.SearchQuestion;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LuceneEngineKilledTest {

    @TempDir Path folder;

    @Test
    void whoever_is_killed_while_building_leaves_the_whole_of_the_last_time() throws IOException, InterruptedException {
        for (int milliseconds : new int[] {7, 23, 61, 140}) {
            Process builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                            System.getProperty("java.class.path"), RebuildForever.class.getName(), folder.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                assertThat(builder.getInputStream().read()).as("committed once").isEqualTo('.');
                Thread.sleep(milliseconds); // the point is to hit it anywhere
            } finally {
                builder.destroyForcibly().waitFor();
            }
            try (LuceneEngine again = new LuceneEngine(folder)) {
                assertThat(again.mark()).isEqualTo(SmallCatalogue.MARK);
                assertThat(SmallCatalogue.over(again).find(SearchQuestion.of("")).total()).isEqualTo(RebuildForever.THINGS);
                assertThat(SmallCatalogue.over(again).find(SearchQuestion.of("ket hon mau so 399")).hits().get(0).id())
                        .isEqualTo("1.000399");
            }
        }
    }
}
