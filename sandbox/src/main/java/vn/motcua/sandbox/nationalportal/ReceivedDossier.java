package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Hồ sơ đã nhận: what the portal knows of one dossier, without the applicant's personal data.
 *
 * @param steps the states one after another, each once until it changes
 * @param deliveries accepted items, with the repeated ones
 */
public record ReceivedDossier(
        String code,
        String procedureCode,
        String procedureName,
        String status,
        List<Step> steps,
        int deliveries,
        int repeated,
        int outOfOrder,
        OffsetDateTime lastReceivedAt) {

    /** Bước xử lý: one state, when it began and when the portal heard of it. */
    public record Step(String status, LocalDateTime happenedAt, OffsetDateTime receivedAt) {}

    JsonObject toJson() {
        JsonArrayBuilder states = Json.createArrayBuilder();
        for (Step step : steps) {
            states.add(Json.createObjectBuilder()
                    .add("status", step.status)
                    .add("happenedAt", step.happenedAt.format(Wire.DATE_TIME))
                    .add("receivedAt", step.receivedAt.toString()));
        }
        return Json.createObjectBuilder()
                .add("code", code)
                .add("procedureCode", procedureCode)
                .add("procedureName", procedureName)
                .add("status", status)
                .add("states", states)
                .add("deliveries", deliveries)
                .add("repeated", repeated)
                .add("outOfOrder", outOfOrder)
                .add("lastReceivedAt", lastReceivedAt.toString())
                .build();
    }
}
