package vn.motcua.sandbox.nationalportal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.sandbox.nationalportal.PortalCaller.CODE;
import static vn.motcua.sandbox.nationalportal.PortalCaller.dossier;
import static vn.motcua.sandbox.nationalportal.PortalCaller.progress;
import static vn.motcua.sandbox.nationalportal.PortalCaller.with;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireRulesTest {

    @TempDir
    Path storage;

    private NationalPortalServer server;
    private PortalCaller province;

    @BeforeEach
    void start() throws Exception {
        server = NationalPortalServer.start(0, storage);
        province = new PortalCaller(server.address());
        province.logIn();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void login_answers_a_number_zero_and_a_session() throws Exception {
        JsonObject answer = province.login("motcua", "motcua-sandbox");
        assertThat(answer.getInt("error_code")).isZero();
        assertThat(answer.getString("session")).isNotBlank();
    }

    @Test
    void a_wrong_password_gets_no_session() throws Exception {
        JsonObject answer = province.login("motcua", "wrong");
        assertThat(answer.getString("error_code")).isEqualTo("-1");
        assertThat(answer).doesNotContainKey("session");
    }

    @Test
    void nobody_is_served_without_a_session() throws Exception {
        PortalCaller stranger = new PortalCaller(server.address());
        assertThat(stranger.create(dossier(CODE, "2")).getString("message")).contains("invalid session");
        assertThat(server.portal().deliveries()).isEmpty();
    }

    @Test
    void a_call_without_the_routing_header_is_not_delivered() throws Exception {
        int status = province.exchange(province.to("/mapi/login")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}")))
                .statusCode();
        assertThat(status).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "<html/>"})
    void what_is_no_json_object_is_a_bad_request(String body) throws Exception {
        assertThat(province.post("/mapi/g", body).statusCode()).isEqualTo(400);
    }

    @Test
    void only_known_addresses_methods_and_types_are_served() throws Exception {
        assertThat(province.exchange(province.to("/mapi/x").GET()).statusCode()).isEqualTo(404);
        assertThat(province.exchange(province.to("/journal").DELETE()).statusCode()).isEqualTo(405);
        assertThat(province.exchange(province.to("/control")
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"mode\":\"DOWN\"}")))
                        .statusCode())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MaHoSo",
                "MaTTHC",
                "TenTTHC",
                "MaLinhVuc",
                "TenLinhVuc",
                "ChuHoSo",
                "LoaiDoiTuong",
                "NgayTiepNhan",
                "TrangThaiHoSo"
            })
    void a_required_field_of_a_dossier_must_not_be_empty(String field) throws Exception {
        assertRefused(province.create(with(dossier(CODE, "2"), field, " ")), "data[0]." + field);
        JsonObject without = Json.createObjectBuilder(dossier(CODE, "2")).remove(field).build();
        assertRefused(province.create(without), "data[0]." + field);
    }

    @ParameterizedTest
    @CsvSource({
        "TrangThaiHoSo, 0",
        "TrangThaiHoSo, 11",
        "TrangThaiHoSo, 04",
        "LoaiDoiTuong, 5",
        "NgayTiepNhan, 2026-11-23",
        "NgayTiepNhan, 20260230080000",
        "NgayHenTra, 202611230800",
        "MaHoSo, H99.101-261123-001",
        "MaHoSo, H99.101-261323-0001",
        "MaHoSo, h99-261123-0001",
        "HinhThuc, 2",
        "KenhThucHien, 4",
        "TaiLieuNop, x",
        "MaHoso, H99.101-261123-0001"
    })
    void a_field_of_the_wrong_form_is_named(String field, String value) throws Exception {
        assertRefused(province.create(with(dossier(CODE, "2"), field, value)), "data[0]." + field);
    }

    @Test
    void a_field_inside_a_list_is_named_with_its_place() throws Exception {
        JsonObject file = Json.createObjectBuilder().add("TepDinhKemId", "7").build();
        JsonObject dossier = Json.createObjectBuilder(dossier(CODE, "2"))
                .add("TaiLieuNop", Json.createArrayBuilder().add(file))
                .build();
        assertRefused(province.create(dossier), "data[0].TaiLieuNop[0].TenTepDinhKem");
    }

    @Test
    void a_number_is_not_a_status() throws Exception {
        JsonObject dossier =
                Json.createObjectBuilder(dossier(CODE, "2")).add("TrangThaiHoSo", 2).build();
        assertRefused(province.create(dossier), "data[0].TrangThaiHoSo");
    }

    @Test
    void one_bad_item_refuses_the_whole_call() throws Exception {
        JsonObject answer = province.create(dossier(CODE, "2"), dossier("H99.101-261123-0002", ""));
        assertRefused(answer, "data[1].TrangThaiHoSo");
        assertThat(server.portal().deliveries()).isEmpty();
    }

    @Test
    void a_known_dossier_must_be_sent_as_an_update() throws Exception {
        assertThat(province.create(dossier(CODE, "2")).getString("error_code")).isEqualTo("0");
        JsonObject again = province.create(dossier(CODE, "4"));
        assertThat(again.getString("error_code")).isEqualTo("-3");
        assertThat(again.getString("message")).contains("đã tồn tại");
        assertThat(province.update(dossier(CODE, "4")).getString("error_code")).isEqualTo("0");
        assertThat(server.portal().dossiers()).singleElement().satisfies(known -> assertThat(known.status())
                .isEqualTo("4"));
    }

    @Test
    void an_unknown_dossier_can_neither_be_updated_nor_progress_nor_be_found() throws Exception {
        assertThat(province.update(dossier(CODE, "4")).getString("error_code")).isEqualTo("-3");
        assertThat(province.progress(progress(CODE, "4", "20261123090000")).getString("error_code"))
                .isEqualTo("-3");
        assertThat(province.ask("TraCuuHoSo", "mahoso", CODE).getString("error_code"))
                .isEqualTo("-3");
        assertThat(server.portal().deliveries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NguoiXuLy", "ThoiDiemXuLy", "NoiDungXuLy", "TrangThai"})
    void a_required_field_of_a_progress_item_must_not_be_empty(String field) throws Exception {
        province.create(dossier(CODE, "2"));
        JsonObject item = with(progress(CODE, "4", "20261123090000"), field, "");
        assertRefused(province.progress(item), "data[0]." + field);
    }

    @Test
    void the_name_of_an_officer_has_fifty_characters_at_most() throws Exception {
        province.create(dossier(CODE, "2"));
        JsonObject item = with(progress(CODE, "4", "20261123090000"), "NguoiXuLy", "x".repeat(51));
        assertRefused(province.progress(item), "data[0].NguoiXuLy");
    }

    @Test
    void a_caller_in_doubt_can_look_the_dossier_up() throws Exception {
        province.create(dossier(CODE, "2"));
        JsonObject item = progress(CODE, "4", "20261123090000");
        province.progress(item);
        province.progress(item);
        JsonObject found = province.ask("TraCuuHoSo", "mahoso", CODE)
                .getJsonArray("result")
                .getJsonObject(0);
        assertThat(found.getString("MaHoSo")).isEqualTo(CODE);
        assertThat(found.getJsonArray("DanhSachTienDo")).containsExactly(item);
    }

    @Test
    void the_catalogue_is_served_in_the_shape_of_the_portal() throws Exception {
        JsonObject procedure = province.ask("LayThuTuc", "maTTHC", "1.001193")
                .getJsonArray("result")
                .getJsonObject(0);
        assertThat(procedure.getString("TENTTHC")).isEqualTo("Thủ tục đăng ký khai sinh");
        assertThat(procedure.getJsonArray("LINHVUCTHUCHIEN").getJsonObject(0).getString("TENLINHVUC"))
                .isEqualTo("Hộ tịch");
        assertThat(province.ask("LayDanhSachTTHC", "trang", "1").getJsonArray("result"))
                .hasSize(5);
        assertThat(province.ask("LayDanhMucCoQuan", "trang", "1").getJsonArray("result"))
                .isNotEmpty();
        assertThat(province.ask("LayDanhMucLinhVuc", "trang", "1").getJsonArray("result"))
                .isNotEmpty();
        assertThat(province.ask("LayThuTuc", "maTTHC", "9.999999").getString("error_code"))
                .isEqualTo("-3");
    }

    @Test
    void an_unknown_service_is_refused() throws Exception {
        assertThat(province.ask("KhongCo", "x", "y").getString("message")).contains("KhongCo");
    }

    private static void assertRefused(JsonObject answer, String field) {
        assertThat(answer.getString("error_code")).isEqualTo("3");
        assertThat(answer.getString("message")).startsWith("Trường " + field + " ");
    }
}
