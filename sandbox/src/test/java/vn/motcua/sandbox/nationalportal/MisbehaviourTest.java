package vn.motcua.sandbox.nationalportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.sandbox.nationalportal.PortalCaller.CODE;
import static vn.motcua.sandbox.nationalportal.PortalCaller.dossier;
import static vn.motcua.sandbox.nationalportal.PortalCaller.progress;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MisbehaviourTest {

    private static final JsonObject ITEM = progress(CODE, "4", "20261123090000");

    @TempDir
    Path storage;

    private NationalPortalServer server;
    private PortalCaller province;

    @BeforeEach
    void start() throws Exception {
        server = NationalPortalServer.start(0, storage);
        province = new PortalCaller(server.address());
        province.logIn();
        province.create(dossier(CODE, "2"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void down_answers_503_and_does_nothing() throws Exception {
        behave(Conduct.of(Misbehaviour.DOWN));
        assertThat(province.sendProgress(ITEM).statusCode()).isEqualTo(503);
        assertThat(effects()).isZero();
    }

    @Test
    void unreachable_closes_the_connection_and_does_nothing() {
        behave(Conduct.of(Misbehaviour.UNREACHABLE));
        assertThatThrownBy(() -> province.sendProgress(ITEM)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> province.logIn()).isInstanceOf(IOException.class);
        assertThat(effects()).isZero();
    }

    @Test
    void twice_loses_the_answer_but_not_the_effect() throws Exception {
        behave(Conduct.of(Misbehaviour.TWICE).forNextCalls(1));
        assertThat(province.ask("LayThuTuc", "maTTHC", "1.001193").getString("error_code"))
                .isEqualTo("0");
        assertThatThrownBy(() -> province.sendProgress(ITEM)).isInstanceOf(IOException.class);
        assertThat(province.progress(ITEM).getString("error_code")).isEqualTo("0");
        assertThat(server.portal().deliveriesFor(CODE)).hasSize(3);
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void slow_answers_late_or_too_late_but_takes_effect() throws Exception {
        behave(Conduct.of(Misbehaviour.SLOW).withDelay(Duration.ofMillis(300)).forNextCalls(1));
        long begun = System.nanoTime();
        assertThat(province.progress(ITEM).getString("error_code")).isEqualTo("0");
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(290));

        behave(Conduct.of(Misbehaviour.SLOW));
        HttpRequest.Builder impatient = province.to("/mapi/g")
                .timeout(Duration.ofMillis(300))
                .header("Content-Type", "application/json")
                .header("dstcode", PortalAccount.DEMONSTRATION.dstcode())
                .POST(HttpRequest.BodyPublishers.ofString(province.body("CapNhatTienDoHoSoMC", "x", "", ITEM)));
        assertThatThrownBy(() -> province.exchange(impatient)).isInstanceOf(HttpTimeoutException.class);
        assertThat(server.portal().deliveriesFor(CODE)).hasSize(3);
    }

    @Test
    void garbled_answers_are_no_json_in_two_ways() throws Exception {
        behave(Conduct.of(Misbehaviour.GARBLED));
        List<String> bodies = new ArrayList<>();
        for (int call = 0; call < 2; call++) {
            var response = province.sendProgress(ITEM);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Wire.read(response.body().getBytes())).isEmpty();
            bodies.add(response.body().substring(0, 1));
        }
        assertThat(bodies).containsExactly("{", "<");
        assertThat(effects()).isZero();
    }

    @Test
    void refuse_says_no_in_a_proper_answer() throws Exception {
        behave(Conduct.of(Misbehaviour.REFUSE).forNextCalls(1));
        assertThat(province.progress(ITEM).getString("error_code")).isEqualTo("-3");
        assertThat(effects()).isZero();
        assertThat(province.progress(ITEM).getString("error_code")).isEqualTo("0");
    }

    @Test
    void an_expired_session_needs_a_new_login() throws Exception {
        behave(Conduct.of(Misbehaviour.SESSION_EXPIRED).forNextCalls(1));
        assertThat(province.progress(ITEM).getString("message")).contains("invalid session");
        assertThat(province.progress(ITEM).getString("message")).contains("invalid session");
        province.logIn();
        assertThat(province.progress(ITEM).getString("error_code")).isEqualTo("0");
    }

    @Test
    void the_list_of_procedures_is_halved_or_doubled_and_nothing_else() throws Exception {
        int whole = province.ask("LayDanhSachTTHC", "x", "").getJsonArray("result").size();
        int fields = province.ask("LayDanhMucLinhVuc", "x", "").getJsonArray("result").size();

        behave(Conduct.of(Misbehaviour.HALF_LIST));
        assertThat(province.ask("LayDanhSachTTHC", "x", "").getJsonArray("result")).hasSize(whole / 2).isNotEmpty();
        assertThat(province.ask("LayDanhMucLinhVuc", "x", "").getJsonArray("result")).hasSize(fields);
        behave(Conduct.of(Misbehaviour.DOUBLED_LIST));
        assertThat(province.ask("LayDanhSachTTHC", "x", "").getJsonArray("result")).hasSize(2 * whole);
    }

    @Test
    void a_limited_misbehaviour_ends_by_itself() throws Exception {
        province.control("{\"mode\":\"DOWN\",\"calls\":2}");
        assertThat(province.sendProgress(ITEM).statusCode()).isEqualTo(503);
        assertThat(province.get("/control").getInt("calls")).isEqualTo(1);
        assertThat(province.sendProgress(ITEM).statusCode()).isEqualTo(503);
        assertThat(province.sendProgress(ITEM).statusCode()).isEqualTo(200);
        assertThat(province.get("/control").getString("mode")).isEqualTo("NORMAL");
    }

    @Test
    void a_probability_is_repeatable_by_its_seed() throws Exception {
        assertThat(outcomesOfTwentyCalls()).contains(200, 503).isEqualTo(outcomesOfTwentyCalls());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"mode\":\"KIND\"}",
                "{\"mode\":\"DOWN\",\"calls\":-1}",
                "{\"mode\":\"DOWN\",\"calls\":\"2\"}",
                "{\"mode\":\"DOWN\",\"calls\":1.5}",
                "{\"mode\":\"SLOW\",\"delayMillis\":120001}",
                "{\"mode\":\"DOWN\",\"probability\":0}",
                "{\"mode\":\"DOWN\",\"probability\":1.1}"
            })
    void an_impossible_conduct_changes_nothing(String wanted) throws Exception {
        assertThat(province.control(wanted).getString("error_code")).isEqualTo("-1");
        assertThat(server.portal().conduct()).isEqualTo(Conduct.NORMAL);
    }

    private List<Integer> outcomesOfTwentyCalls() throws Exception {
        province.control("{\"mode\":\"DOWN\",\"probability\":0.5,\"seed\":7}");
        List<Integer> outcomes = new ArrayList<>();
        for (int call = 0; call < 20; call++) {
            outcomes.add(province.sendProgress(ITEM).statusCode());
        }
        return outcomes;
    }

    private void behave(Conduct conduct) {
        server.portal().behave(conduct);
    }

    private long effects() {
        return server.portal().deliveriesFor(CODE).stream()
                .filter(delivery -> delivery.isProgress() && !delivery.repeated())
                .count();
    }
}
