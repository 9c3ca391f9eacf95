package vn.motcua.exchange.messaging;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.UUID;
import vn.motcua.exchange.application.WakeUp;
import vn.motcua.exchange.domain.Partner;

/** Nội dung trong hàng đợi: identifiers as text, never an object and never data of a dossier. */
final class WakeUpText {

    private WakeUpText() {}

    static String of(WakeUp wakeUp) {
        return Json.createObjectBuilder()
                .add("partner", wakeUp.partner().name())
                .add("dossier", wakeUp.dossierCode())
                .add("sequence", wakeUp.sequence())
                .add("message", wakeUp.messageId().toString())
                .add("sendings", wakeUp.sendings())
                .build()
                .toString();
    }

    static WakeUp read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new WakeUp(
                    Partner.valueOf(json.getString("partner")),
                    json.getString("dossier"),
                    json.getInt("sequence"),
                    UUID.fromString(json.getString("message")),
                    json.getInt("sendings"));
        }
    }
}
