package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A province as the portal sees it: logs in, calls services, over real HTTP; and some well-formed things to send. */
final class PortalCaller {

    static final String CODE = "H99.101-261123-0001";

    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI address;
    private String session = "";

    PortalCaller(URI address) {
        this.address = address;
    }

    static JsonObject dossier(String code, String status) {
        return Json.createObjectBuilder()
                .add("MaHoSo", code)
                .add("MaTTHC", "1.001193")
                .add("TenTTHC", "Thủ tục đăng ký khai sinh")
                .add("MaLinhVuc", "G15-HT")
                .add("TenLinhVuc", "Hộ tịch")
                .add("ChuHoSo", "Người nộp thử")
                .add("LoaiDoiTuong", "1")
                .add("NgayTiepNhan", "20261123081500")
                .add("TrangThaiHoSo", status)
                .add("Fax", "")
                .build();
    }

    static JsonObject progress(String code, String status, String at) {
        return Json.createObjectBuilder()
                .add("MaHoSo", code)
                .add("NguoiXuLy", "Cán bộ thử")
                .add("ChucDanh", "")
                .add("ThoiDiemXuLy", at)
                .add("PhongBanXuLy", "Bộ phận một cửa")
                .add("NoiDungXuLy", "Chuyển bước")
                .add("TrangThai", status)
                .build();
    }

    static JsonObject with(JsonObject object, String field, String value) {
        return Json.createObjectBuilder(object).add(field, value).build();
    }

    void logIn() throws IOException, InterruptedException {
        JsonObject answer = login("motcua", "motcua-sandbox");
        session = answer.getString("session");
    }

    JsonObject login(String username, String password) throws IOException, InterruptedException {
        return json(post(
                "/mapi/login",
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("password", password)
                        .build()
                        .toString()));
    }

    JsonObject create(JsonObject... dossiers) throws IOException, InterruptedException {
        return json(send("DongBoHoSoMC", "isUpdating", "False", dossiers));
    }

    JsonObject update(JsonObject... dossiers) throws IOException, InterruptedException {
        return json(send("DongBoHoSoMC", "isUpdating", "True", dossiers));
    }

    JsonObject progress(JsonObject... items) throws IOException, InterruptedException {
        return json(sendProgress(items));
    }

    HttpResponse<String> sendProgress(JsonObject... items) throws IOException, InterruptedException {
        return send("CapNhatTienDoHoSoMC", "isUpdating", "True", items);
    }

    JsonObject ask(String service, String parameter, String value) throws IOException, InterruptedException {
        return json(send(service, parameter, value));
    }

    HttpResponse<String> send(String service, String parameter, String value, JsonObject... items)
            throws IOException, InterruptedException {
        return post("/mapi/g", body(service, parameter, value, items));
    }

    String body(String service, String parameter, String value, JsonObject... items) {
        JsonObjectBuilder request = Json.createObjectBuilder()
                .add("session", session)
                .add("madonvi", "H99.101")
                .add("service", service)
                .add(parameter, value);
        if (items.length > 0) {
            JsonArrayBuilder data = Json.createArrayBuilder();
            for (JsonObject item : items) {
                data.add(item);
            }
            request.add("data", data);
        }
        return request.build().toString();
    }

    HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return exchange(to(path)
                .header("Content-Type", "application/json")
                .header("dstcode", PortalAccount.DEMONSTRATION.dstcode())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonObject control(String body) throws IOException, InterruptedException {
        return json(exchange(to("/control")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
    }

    JsonObject get(String path) throws IOException, InterruptedException {
        return json(exchange(to(path).GET()));
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(2));
    }

    HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    static JsonObject json(HttpResponse<String> response) {
        return Wire.read(response.body().getBytes(StandardCharsets.UTF_8)).orElseThrow();
    }
}
