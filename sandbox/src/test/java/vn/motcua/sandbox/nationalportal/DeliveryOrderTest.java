package vn.motcua.sandbox.nationalportal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.sandbox.nationalportal.PortalCaller.CODE;
import static vn.motcua.sandbox.nationalportal.PortalCaller.dossier;
import static vn.motcua.sandbox.nationalportal.PortalCaller.progress;
import static vn.motcua.sandbox.nationalportal.PortalCaller.with;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryOrderTest {

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
    void a_repeated_item_is_accepted_and_marked_and_has_no_second_effect() throws Exception {
        JsonObject item = progress(CODE, "4", "20261123090000");
        province.progress(item);
        assertThat(province.progress(item).getString("error_code")).isEqualTo("0");
        province.update(dossier(CODE, "2"));

        assertThat(server.portal().deliveriesFor(CODE))
                .extracting(Delivery::repeated)
                .containsExactly(false, false, true, true);
        assertThat(onlyDossier().status()).isEqualTo("4");
        assertThat(onlyDossier().repeated()).isEqualTo(2);
    }

    @Test
    void a_repetition_within_one_call_is_noticed() throws Exception {
        JsonObject item = progress(CODE, "4", "20261123090000");
        province.progress(item, item);
        assertThat(server.portal().deliveriesFor(CODE))
                .extracting(Delivery::repeated)
                .containsExactly(false, false, true);
    }

    @Test
    void an_item_that_arrives_after_a_later_one_is_out_of_order() throws Exception {
        province.progress(progress(CODE, "9", "20261124100000"));
        province.progress(progress(CODE, "4", "20261123090000"));
        province.progress(progress(CODE, "10", "20261124100000"));
        assertThat(server.portal().deliveriesFor(CODE))
                .extracting(Delivery::outOfOrder)
                .containsExactly(false, false, true, false);
    }

    @Test
    void the_states_are_shown_once_until_they_change() throws Exception {
        province.progress(progress(CODE, "4", "20261123090000"));
        province.progress(with(progress(CODE, "4", "20261123091500"), "PhongBanXuLy", "Lãnh đạo"));
        province.progress(progress(CODE, "9", "20261123100000"));
        assertThat(onlyDossier().steps())
                .extracting(ReceivedDossier.Step::status)
                .containsExactly("2", "4", "9");
    }

    @Test
    void the_journal_can_be_read_for_one_dossier() throws Exception {
        province.create(dossier("H99.101-261123-0002", "1"));
        province.progress(progress(CODE, "4", "20261123090000"));
        JsonArray entries = province.get("/journal?code=" + CODE).getJsonArray("deliveries");
        assertThat(entries.getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getInt("number"), entry -> entry.getString("status"))
                .containsExactly(
                        tuple(1, "2"), tuple(3, "4"));
        assertThat(province.get("/journal").getJsonArray("deliveries")).hasSize(3);
        assertThat(province.get("/dossiers").getJsonArray("dossiers")).hasSize(2);
    }

    @Test
    void a_restarted_portal_knows_what_it_acknowledged_and_no_sessions() throws Exception {
        province.progress(progress(CODE, "4", "20261123090000"));
        var before = server.portal().deliveries();
        restart();
        assertThat(server.portal().deliveries()).isEqualTo(before);
        assertThat(province.update(dossier(CODE, "9")).getString("message")).contains("invalid session");
        province.logIn();
        province.progress(progress(CODE, "4", "20261123090000"));
        assertThat(server.portal().deliveriesFor(CODE))
                .extracting(Delivery::repeated)
                .containsExactly(false, false, true);
    }

    @Test
    void half_an_entry_left_by_a_crash_is_forgotten_and_the_journal_goes_on() throws Exception {
        server.close();
        Files.writeString(journal(), "{\"number\":2,\"at\":\"2026-11-2", StandardOpenOption.APPEND);
        server = NationalPortalServer.start(0, storage);
        province = new PortalCaller(server.address());
        province.logIn();
        assertThat(server.portal().deliveries()).hasSize(1);
        province.progress(progress(CODE, "4", "20261123090000"));
        restart();
        assertThat(server.portal().deliveries()).extracting(Delivery::number).containsExactly(1L, 2L);
    }

    @Test
    void a_broken_entry_in_the_middle_is_not_silently_skipped() throws Exception {
        server.close();
        Files.writeString(journal(), "not an entry\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> NationalPortalServer.start(0, storage)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void two_portals_never_write_one_journal() {
        assertThatThrownBy(() -> NationalPortalServer.start(0, storage))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already writes");
    }

    private ReceivedDossier onlyDossier() {
        return server.portal().dossiers().get(0);
    }

    private Path journal() {
        return storage.resolve("national-portal.jsonl");
    }

    private void restart() {
        server.close();
        server = NationalPortalServer.start(0, storage);
        province = new PortalCaller(server.address());
    }
}
