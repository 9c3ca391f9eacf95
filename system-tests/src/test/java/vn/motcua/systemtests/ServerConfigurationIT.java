package vn.motcua.systemtests;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.systemtests.probe.ProbeWar;
import vn.motcua.systemtests.support.Artifacts;
import vn.motcua.systemtests.support.ListeningSockets;
import vn.motcua.systemtests.support.PlainHttp;
import vn.motcua.systemtests.support.ServerProcess;
import vn.motcua.systemtests.support.SlowPosts;

/** What {@code wildfly-config} promises, seen on the running server and not read from its scripts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ServerConfigurationIT {

    private static final String BROKER = "/subsystem=messaging-activemq/server=default";

    /** The vendor's buffer timeout of 3.3 ms allows a serial sender 300 a second at best, on any machine. */
    private static final int MORE_THAN_THE_VENDORS_JOURNAL_CAN = 320;

    private static ServerProcess server;
    private static PlainHttp http;

    @BeforeAll
    static void start() {
        server = ServerProcess.fresh().deploying("probe.war", ProbeWar.archive()).start();
        http = new PlainHttp();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/probe/hello, 200",
        "/nowhere, 404",
        "/probe/nowhere, 404",
        "/probe/fault/status, 403",
        "/probe/fault/reset, 409",
        "/probe/fault/exception, 500"
    })
    void every_answer_carries_the_security_headers(String path, int status) {
        HttpResponse<String> answer = http.get(server.http(path));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void strict_transport_security_is_said_on_https_alone() {
        assertThat(header(http.get(server.https("/probe/hello")), "Strict-Transport-Security"))
                .contains("max-age=31536000");
        assertThat(http.get(server.http("/probe/hello")).headers().map()).doesNotContainKey("strict-transport-security");
    }

    @Test
    void a_fault_shows_nothing_of_the_inside() {
        assertThat(http.get(server.http("/probe/fault/exception")).body())
                .doesNotContain("IllegalStateException", "vn.motcua", "at ");
    }

    @Test
    void a_session_cookie_stays_with_the_browser_and_the_site() {
        assertThat(header(http.get(server.http("/probe/hello?session")), "Set-Cookie"))
                .contains("JSESSIONID", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(header(http.get(server.https("/probe/hello?session")), "Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "secure");
    }

    @Test
    void slow_senders_do_not_keep_others_from_their_answer() {
        int workers = server.management()
                .attribute("/subsystem=io/worker=default", "task-max-threads")
                .asInt();
        try (SlowPosts attack = new SlowPosts(2 * workers, server.http("/probe/hello"))) {
            for (int request = 0; request < 20; request++) {
                assertThat(http.get(server.http("/probe/hello"), Duration.ofSeconds(3)).statusCode())
                        .isEqualTo(200);
            }
            assertThat(attack.alive()).isEqualTo(2L * workers);
        }
        assertThat(http.post(server.http("/probe/hello"), "text=" + "a".repeat(100_000)).body())
                .isEqualTo("100000");
    }

    @Test
    void the_web_server_is_the_patched_one() throws IOException {
        String version = System.getProperty("version.undertow");
        Path modules = Artifacts.serverHome().resolve("modules/system/layers/base/io/undertow");

        assertThat(jarsIn(modules.resolve("core/main"))).containsExactly("undertow-core-" + version + ".jar");
        assertThat(jarsIn(modules.resolve("servlet/main"))).containsExactly("undertow-servlet-" + version + ".jar");
        assertThat(server.console()).content().contains("Undertow " + version + " starting");
    }

    @Test
    void nothing_listens_beyond_this_machine() {
        assertThat(ListeningSockets.all(server.pid())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ListeningSockets.beyondLoopback(server.pid())).isEmpty();
    }

    @Test
    void remote_calls_with_serialized_objects_have_no_door() {
        assertThat(http.get(server.http("/wildfly-services")).statusCode()).isEqualTo(404);
        assertThat(http.post(server.http("/probe/messages/object"), "").body()).isEqualTo("refused");
    }

    @Test
    void the_journal_of_the_broker_does_not_hold_a_serial_sender_back() {
        assertThat(server.management().attribute(BROKER, "journal-type").asString()).isEqualTo("NIO");
        assertThat(server.management().attribute(BROKER, "journal-buffer-timeout").asLong()).isEqualTo(100_000);
        assertThat(server.console()).content().contains("Using NIO Journal");

        int perSecond = Integer.parseInt(
                http.post(server.http("/probe/messages/rate"), "").body());
        assertThat(perSecond).isGreaterThan(MORE_THAN_THE_VENDORS_JOURNAL_CAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NationalPortal", "Notification"})
    void a_message_that_cannot_be_consumed_is_kept_with_the_name_of_who_refused_it(String queue) {
        String address = BROKER + "/address-setting=jms.queue." + queue;

        assertThat(server.management().attribute(address, "dead-letter-address").asString())
                .isEqualTo("jms.queue." + queue + "Dead");
        assertThat(server.management().attribute(address, "max-delivery-attempts").asInt()).isEqualTo(10);
        assertThat(server.management().resource(BROKER + "/jms-queue=" + queue + "Dead").isDefined())
                .isTrue();
    }

    @Test
    void jobs_are_remembered_in_the_database_by_default() {
        String batch = "/subsystem=batch-jberet";
        String repository = server.management().attribute(batch, "default-job-repository").asString();

        assertThat(server.management()
                        .attribute(batch + "/jdbc-job-repository=" + repository, "data-source")
                        .asString())
                .isEqualTo("MotCua");
        assertThat(server.management()
                        .attribute(batch + "/jdbc-job-repository=" + repository, "execution-records-limit")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/subsystem=undertow",
                "/subsystem=ejb3",
                "/subsystem=transactions",
                "/subsystem=datasources/data-source=MotCua",
                BROKER
            })
    void statistics_are_on(String address) {
        assertThat(server.management().attribute(address, "statistics-enabled").asBoolean())
                .isTrue();
    }

    @Test
    void the_figures_can_be_collected() {
        http.get(server.http("/probe/hello"));
        String metrics = http.get(server.managementHttp("/metrics")).body();

        assertThat(metrics)
                .contains("wildfly_datasources_pool_active_count")
                .contains("wildfly_messaging_activemq_message_count")
                .contains("wildfly_transactions_number_of_committed_transactions")
                .containsPattern("wildfly_undertow_request_count_total\\{.*http_listener=\"default\".*} [1-9]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready", "/health/started", "/console/index.html"})
    void operators_can_ask_and_see(String path) {
        assertThat(http.get(server.managementHttp(path)).statusCode()).isEqualTo(200);
    }

    @Test
    void the_access_log_knows_what_was_asked_but_not_for_whom() {
        http.get(server.http("/probe/hello?identity=079085001234"));

        Path log = server.base().resolve("log/access.log");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(log).content().contains("GET /probe/hello HTTP/1.1"));
        assertThat(log).content().doesNotContain("079085001234", "127.0.0.1");
    }

    @Test
    void who_sends_more_than_the_server_takes_reads_what_to_do() throws IOException {
        try (Socket caller = new Socket("127.0.0.1", server.ports().http())) {
            caller.setSoTimeout(20_000);
            caller.getOutputStream().write(("POST /probe/hello HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 62914561\r\n\r\n").getBytes(US_ASCII));
            String answer = new String(caller.getInputStream().readAllBytes(), UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 413").contains("Tệp quá lớn, chưa có gì được gửi", "Quay lại");
        }
    }

    @Test
    void the_log_is_one_json_object_a_line() throws IOException {
        List<String> lines = Files.readAllLines(server.base().resolve("log/motcua.json"));

        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            try (JsonReader reader = Json.createReader(new StringReader(line))) {
                assertThat(reader.readObject()).containsKeys("timestamp", "level", "loggerName", "message", "service");
            }
        });
    }

    @Test
    void a_server_without_an_application_starts_without_a_complaint() throws IOException {
        try (Stream<String> lines = Files.lines(server.console())) {
            assertThat(lines.filter(line -> line.contains(" ERROR ")).filter(line -> !line.contains("/probe/fault/")))
                    .isEmpty();
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        HttpHeaders headers = answer.headers();
        return headers.firstValue(name).orElse("");
    }

    private static List<String> jarsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }
}
