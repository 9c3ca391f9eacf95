package vn.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.systemtests.probe.ProbeWar;
import vn.motcua.systemtests.support.PlainHttp;
import vn.motcua.systemtests.support.ServerProcess;

/**
 * What was acknowledged before {@code kill -9} is there after the next start: rows, messages, job executions. On both
 * databases, which differ by the environment of the server and by nothing else.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerSurvivalIT {

    private static final String QUEUE = "/subsystem=messaging-activemq/server=default/jms-queue=Notification";
    private static final int ROWS = 25;

    private final ServerProcess server = ServerProcess.fresh().deploying("probe.war", ProbeWar.archive());
    private final PlainHttp http = new PlainHttp();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_killed_server_has_forgotten_nothing_that_it_acknowledged_on_h2() {
        assertThat(databaseOfAServerThatSurvivesItsDeath()).startsWith("H2 2.5");
    }

    @Test
    void a_killed_server_has_forgotten_nothing_that_it_acknowledged_on_postgresql() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            server.with("MOTCUA_DB_DRIVER", "postgresql")
                    .with("MOTCUA_DB_URL", "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres")
                    .with("MOTCUA_DB_USER", "postgres")
                    .with("MOTCUA_DB_PASSWORD", "postgres");

            assertThat(databaseOfAServerThatSurvivesItsDeath()).startsWith("PostgreSQL 18");
            assertThat(http.get(server.http("/probe/database?refusal")).body())
                    .as("what the log will say of a row that is refused")
                    .contains("probe_name_name_key").doesNotContain("an-applicant");
        }
    }

    private String databaseOfAServerThatSurvivesItsDeath() {
        server.start();
        String execution = http.post(server.http("/probe/batch"), "").body();
        await().atMost(Duration.ofSeconds(30)).until(() -> jobState(execution).equals("COMPLETED"));
        http.post(server.http("/probe/messages/rate"), "");
        long messages = messagesWaiting();
        for (int row = 0; row < ROWS; row++) {
            assertThat(http.post(server.http("/probe/database"), "").statusCode()).isEqualTo(200);
        }

        server.kill();
        server.start();

        assertThat(http.get(server.http("/probe/database")).body()).isEqualTo(String.valueOf(ROWS));
        assertThat(messagesWaiting()).isEqualTo(messages).isPositive();
        assertThat(jobState(execution)).isEqualTo("COMPLETED");
        return http.get(server.http("/probe/database?product")).body();
    }

    private String jobState(String execution) {
        return http.get(server.http("/probe/batch?execution=" + execution)).body();
    }

    private long messagesWaiting() {
        return server.management().attribute(QUEUE, "message-count").asLong();
    }
}
