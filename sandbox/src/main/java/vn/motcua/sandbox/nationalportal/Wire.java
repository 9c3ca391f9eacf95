package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Khuôn dạng trao đổi: names and forms of the portal's JSON, and how it is read and written. */
final class Wire {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    static final String DOSSIER_CODE = "MaHoSo";
    static final String DOSSIER_STATUS = "TrangThaiHoSo";
    static final String PROCEDURE_CODE = "MaTTHC";
    static final String PROCEDURE_NAME = "TenTTHC";
    static final String PROGRESS_STATUS = "TrangThai";
    static final String PROGRESS_AT = "ThoiDiemXuLy";

    private Wire() {}

    /** The object in a request, or nothing when it is not JSON or not an object. */
    static Optional<JsonObject> read(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readValue() instanceof JsonObject object ? Optional.of(object) : Optional.empty();
        } catch (JsonException notJson) {
            return Optional.empty();
        }
    }

    static byte[] write(JsonStructure json) {
        return text(json).getBytes(StandardCharsets.UTF_8);
    }

    /** One line, without line breaks of its own: strings carry theirs escaped. */
    static String text(JsonStructure json) {
        StringWriter out = new StringWriter();
        try (JsonWriter writer = Json.createWriter(out)) {
            writer.write(json);
        }
        return out.toString();
    }

    /** A string field; empty when it is absent, null or of another type. */
    static String string(JsonObject object, String field) {
        return object.get(field) instanceof JsonString string ? string.getString() : "";
    }

    static JsonObject session(String session) {
        return Json.createObjectBuilder().add("error_code", 0).add("session", session).build();
    }

    static JsonObject accepted() {
        return Json.createObjectBuilder().add("error_code", "0").add("message", "Thành công").build();
    }

    static JsonObject result(JsonValue result) {
        return Json.createObjectBuilder(accepted()).add("result", result).build();
    }

    /** The same answer with another list in its {@code result}; a refusal stays one. */
    static JsonObject withList(JsonObject answer, UnaryOperator<List<JsonValue>> other) {
        if (!(answer.get("result") instanceof JsonArray list)) {
            return answer;
        }
        JsonArrayBuilder changed = Json.createArrayBuilder();
        other.apply(list).forEach(changed::add);
        return Json.createObjectBuilder(answer).add("result", changed).build();
    }

    static JsonObject refused(Refusal refusal) {
        return refused(refusal.code(), refusal.getMessage());
    }

    static JsonObject refused(String code, String message) {
        return Json.createObjectBuilder().add("error_code", code).add("message", message).build();
    }
}
