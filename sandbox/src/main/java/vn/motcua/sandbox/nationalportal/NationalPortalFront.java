package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Mặt tiền của Cổng: finds out what a call wants and gives the answer that the conduct in force allows.
 *
 * <p>{@code /mapi/login} and {@code /mapi/g} are the portal itself; {@code /control}, {@code /journal} and
 * {@code /dossiers} are for tests and demonstrators and always behave.
 */
final class NationalPortalFront {

    private static final Logger LOG = Logger.getLogger(NationalPortalFront.class.getName());
    private static final String GATEWAY_PAGE =
            "<!DOCTYPE html><html><head><title>%s</title></head><body><h1>%s</h1></body></html>";

    private final NationalPortal portal;
    private final AtomicLong garbled = new AtomicLong();

    NationalPortalFront(NationalPortal portal) {
        this.portal = portal;
    }

    Answer answer(Call call) {
        return switch (call.path()) {
            case "/mapi/login" -> partnerCall(call, request -> behaving(CallKind.LOGIN, () -> portal.login(request)));
            case "/mapi/g" -> partnerCall(call, request -> behaving(kindOf(request), () -> portal.call(request)));
            case "/control" -> call.isGet() ? control() : posted(call, this::control);
            case "/journal" -> call.isGet() ? journal(call.query().get("code")) : methodNotAllowed();
            case "/dossiers" -> call.isGet() ? dossiers() : methodNotAllowed();
            default -> problem(404, "Không có địa chỉ này");
        };
    }

    private Answer partnerCall(Call call, Function<JsonObject, Answer> service) {
        if (!portal.isReachedAs(call.dstcode())) {
            return problem(400, "Thiếu hoặc sai tiêu đề dstcode");
        }
        return posted(call, service);
    }

    private static Answer posted(Call call, Function<JsonObject, Answer> service) {
        if (!call.isPost()) {
            return methodNotAllowed();
        }
        if (!call.isJson()) {
            return problem(415, "Nội dung phải là application/json");
        }
        if (call.isTooLarge()) {
            return problem(413, "Nội dung quá lớn");
        }
        return Wire.read(call.body()).map(service).orElseGet(() -> problem(400, "Nội dung không phải là JSON hợp lệ"));
    }

    private static CallKind kindOf(JsonObject request) {
        return NationalService.find(Wire.string(request, "service"))
                .map(NationalService::kind)
                .orElse(CallKind.READ);
    }

    private Answer behaving(CallKind kind, Supplier<JsonObject> work) {
        Conduct conduct = portal.conductFor(kind);
        return switch (conduct.mode()) {
            case NORMAL -> Answer.json(200, work.get());
            case SLOW -> Answer.json(200, work.get()).after(conduct.delay());
            case DOWN -> Answer.html(503, GATEWAY_PAGE.formatted("503", "Service Unavailable"));
            case UNREACHABLE -> Answer.hangUp();
            case TWICE -> {
                work.get();
                yield Answer.hangUp();
            }
            case GARBLED -> garbled();
            case REFUSE -> Answer.json(200, Wire.refused(Refusal.onDemand()));
            case SESSION_EXPIRED -> {
                portal.forgetSessions();
                yield Answer.json(200, Wire.refused(Refusal.invalidSession()));
            }
            case HALF_LIST -> Answer.json(200, Wire.withList(work.get(), list -> list.subList(0, list.size() / 2)));
            case DOUBLED_LIST -> Answer.json(200, Wire.withList(work.get(),
                    list -> Stream.concat(list.stream(), list.stream()).toList()));
        };
    }

    /** In turns half a JSON document and the page of some gateway that believes all is well. */
    private Answer garbled() {
        if (garbled.getAndIncrement() % 2 == 1) {
            return Answer.html(200, GATEWAY_PAGE.formatted("Gateway", "Welcome"));
        }
        byte[] whole = Wire.write(Wire.accepted());
        return Answer.json(200, Arrays.copyOf(whole, whole.length / 2));
    }

    private Answer control() {
        Conduct conduct = portal.conduct();
        return Answer.json(
                200,
                Json.createObjectBuilder()
                        .add("mode", conduct.mode().name())
                        .add("delayMillis", conduct.delayMillis())
                        .add("calls", conduct.calls())
                        .add("probability", conduct.probability())
                        .add("seed", conduct.seed())
                        .build());
    }

    private Answer control(JsonObject wanted) {
        Conduct conduct;
        try {
            Conduct defaults = Conduct.of(Misbehaviour.valueOf(Wire.string(wanted, "mode")));
            conduct = new Conduct(
                    defaults.mode(),
                    number(wanted, "delayMillis", Json.createValue(defaults.delayMillis())).longValueExact(),
                    number(wanted, "calls", Json.createValue(defaults.calls())).intValueExact(),
                    number(wanted, "probability", Json.createValue(defaults.probability())).doubleValue(),
                    number(wanted, "seed", Json.createValue(defaults.seed())).longValueExact());
        } catch (IllegalArgumentException | ArithmeticException impossible) {
            return problem(400, "Cách cư xử không hợp lệ: " + impossible.getMessage());
        }
        portal.behave(conduct);
        LOG.info(() -> "The National Portal stand-in now behaves: " + conduct);
        return control();
    }

    private static JsonNumber number(JsonObject object, String field, JsonNumber byDefault) {
        JsonValue value = object.getOrDefault(field, byDefault);
        if (value instanceof JsonNumber number) {
            return number;
        }
        throw new IllegalArgumentException(field + " must be a number");
    }

    private Answer journal(String dossierCode) {
        List<Delivery> asked = dossierCode == null ? portal.deliveries() : portal.deliveriesFor(dossierCode);
        JsonArrayBuilder list = Json.createArrayBuilder();
        asked.forEach(delivery -> list.add(delivery.toJson()));
        return Answer.json(200, Json.createObjectBuilder().add("deliveries", list).build());
    }

    private Answer dossiers() {
        JsonArrayBuilder list = Json.createArrayBuilder();
        portal.dossiers().forEach(dossier -> list.add(dossier.toJson()));
        return Answer.json(200, Json.createObjectBuilder().add("dossiers", list).build());
    }

    private static Answer methodNotAllowed() {
        return problem(405, "Phương thức HTTP không được hỗ trợ");
    }

    private static Answer problem(int status, String message) {
        return Answer.json(status, Wire.refused(Refusal.FAILED, message));
    }
}
