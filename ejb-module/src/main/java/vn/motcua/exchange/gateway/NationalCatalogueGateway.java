package vn.motcua.exchange.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import vn.motcua.catalogueimport.domain.SourceUnavailable;
import vn.motcua.catalogueimport.gateway.PortalCatalogue;
import vn.motcua.exchange.domain.PartnerAnswer;

/** Danh mục thủ tục lấy từ Cổng. Asking changes nothing there, so that an unclear answer is simply asked for again. */
@ApplicationScoped
class NationalCatalogueGateway implements PortalCatalogue {

    private static final String LIST = "LayDanhSachTTHC";
    private static final String PROCEDURE = "LayThuTuc";
    private static final int TIMES = 3;
    private static final long PAUSE_MILLIS = 500;

    @Inject PortalConnection connection;

    @Override
    public List<JsonObject> list() {
        PortalReply reply = asked(LIST, JsonObject.EMPTY_JSON_OBJECT);
        if (!reply.isAccepted()) {
            throw new SourceUnavailable(LIST + ": " + reply.answer().text());
        }
        return objectsIn(reply);
    }

    @Override
    public Optional<JsonObject> procedure(String code) {
        PortalReply reply = asked(PROCEDURE, Json.createObjectBuilder().add("maTTHC", code).build());
        return reply.isAccepted() ? objectsIn(reply).stream().findFirst() : Optional.empty();
    }

    /** A "no" is an answer; anything else is asked for again, and then stops the run. */
    private PortalReply asked(String service, JsonObject content) {
        PortalReply reply = null;
        for (int time = 0; time < TIMES; time++) {
            pause(time * PAUSE_MILLIS);
            reply = connection.call(service, content);
            boolean refused = reply.answer().outcome() == PartnerAnswer.Outcome.REFUSED;
            if (refused || reply.isAccepted() && reply.json().get("result") instanceof JsonArray) {
                return reply;
            }
        }
        throw new SourceUnavailable(service + ": " + reply.answer().text());
    }

    private static List<JsonObject> objectsIn(PortalReply reply) {
        return reply.json().getJsonArray("result").stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new SourceUnavailable("Máy chủ đang dừng", stopping);
        }
    }
}
