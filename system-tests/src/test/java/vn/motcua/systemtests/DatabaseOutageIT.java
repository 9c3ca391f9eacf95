package vn.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.systemtests.support.OfficeHands;
import vn.motcua.systemtests.support.Paper;
import vn.motcua.systemtests.support.PlainHttp;
import vn.motcua.systemtests.support.PlainPage;
import vn.motcua.systemtests.support.Province;

/** The database is killed under a server that lives on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseOutageIT {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration OFTEN = Duration.ofMillis(50);

    @TempDir Path data;

    @Test
    void an_import_goes_on_by_itself_when_the_database_comes_back() throws IOException {
        EmbeddedPostgres first = postgres(0);
        int port = first.getPort();
        try (Province province = Province.withoutPast().onPostgres(port).start()) {
            PlainPage page = new OfficeHands(province).as("danhmuc").open("/admin/catalogue-import");
            page.press(page.buttons("Bắt đầu nhập").first(), new Paper("thu-tuc.jsonl", "application/octet-stream", CatalogueImportContainerIT.rows()));
            await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> items(province, "1 = 1") >= 40);

            kill();
            first.close(); // lets go of the folder
            assertThat(new PlainHttp().get(province.server().http("/")).statusCode()).isEqualTo(500);
            try (EmbeddedPostgres again = postgres(port)) {
                assertThat(again.getPort()).isEqualTo(port);
                assertThat(items(province, "1 = 1")).as("killed in the middle").isLessThan(CatalogueImportContainerIT.PROCEDURES);
                await().atMost(PATIENCE).until(() -> province.books().count("select count(*) from catalogue_import where open_key is not null") == 0);

                assertThat(items(province, "outcome = 'NEW'")).isEqualTo(CatalogueImportContainerIT.PROCEDURES);
                assertThat(province.books().count("select max(attempts) from job_run where job = 'catalogue-import'")).isEqualTo(2);
                province.server().stop();
            }
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port).start();
    }

    private void kill() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).trim());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        await().atMost(PATIENCE).until(() -> ProcessHandle.of(pid).isEmpty() || !ProcessHandle.of(pid).get().isAlive());
    }

    private static long items(Province province, String condition) {
        return province.books().count("select count(*) from import_item where " + condition);
    }
}
