package vn.motcua.exchange.gateway;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Locale;
import vn.motcua.exchange.domain.PartnerAnswer;

/**
 * Trả lời của Cổng, judged: what it means for the call.
 *
 * @param json what it said; null if that was not JSON
 */
record PortalReply(PartnerAnswer answer, JsonObject json) {

    private static final String OK = "0";
    /** A fault on their side, or a session that they forgot: nothing about what we sent. */
    private static final String FAULT = "-1";

    static PortalReply of(JsonObject json) {
        return read(200, json.toString());
    }

    static PortalReply notReached(String why) {
        return new PortalReply(PartnerAnswer.notReached(why), null);
    }

    static PortalReply unclear(String why) {
        return new PortalReply(PartnerAnswer.unclear(why), null);
    }

    /** Anything but a proper answer leaves open whether the call took effect behind some gateway. */
    static PortalReply read(int status, String body) {
        JsonObject json = parsed(body);
        String code = json == null ? "" : text(json, "error_code");
        if (status != 200 || code.isEmpty()) {
            return new PortalReply(PartnerAnswer.unclear("HTTP " + status + " " + body), json);
        }
        return switch (code) {
            case OK -> new PortalReply(PartnerAnswer.accepted(body), json);
            case FAULT -> new PortalReply(PartnerAnswer.unclear(body), json);
            default -> new PortalReply(PartnerAnswer.refused(body), json);
        };
    }

    boolean isAccepted() {
        return answer.isAccepted();
    }

    boolean isSessionLost() {
        return json != null && FAULT.equals(text(json, "error_code")) && mentions("phiên làm việc", "session");
    }

    /** Caller switches to an update. */
    boolean saysExists() {
        return isRefusalSaying("đã tồn tại");
    }

    /** Caller switches to a first delivery. */
    boolean saysUnknown() {
        return isRefusalSaying("không tồn tại");
    }

    /** The call itself surely had no effect. */
    PortalReply asNotReached() {
        return new PortalReply(PartnerAnswer.notReached(answer.text()), null);
    }

    private boolean isRefusalSaying(String words) {
        return answer.outcome() == PartnerAnswer.Outcome.REFUSED && mentions(words);
    }

    private boolean mentions(String... words) {
        String message = text(json, "message").toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (message.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Codes come as text and as number. */
    private static String text(JsonObject json, String field) {
        JsonValue value = json.get(field);
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static JsonObject parsed(String body) {
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readValue() instanceof JsonObject object ? object : null;
        } catch (JsonException notJson) {
            return null;
        }
    }
}
