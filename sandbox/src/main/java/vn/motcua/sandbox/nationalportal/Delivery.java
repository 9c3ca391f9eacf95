package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;

/**
 * Lượt nhận: one item that the portal accepted, as its journal keeps it.
 *
 * @param number place in the order of arrival, from 1
 * @param agency the caller's {@code madonvi}
 * @param repeated the item changed nothing, because the portal already had it
 * @param outOfOrder a progress item that says it happened before one that arrived earlier
 */
public record Delivery(
        long number,
        OffsetDateTime at,
        NationalService service,
        String agency,
        boolean updating,
        boolean repeated,
        boolean outOfOrder,
        JsonObject item) {

    static Delivery fromJson(JsonObject line) {
        return new Delivery(
                line.getJsonNumber("number").longValueExact(),
                OffsetDateTime.parse(line.getString("at")),
                NationalService.named(line.getString("service")),
                line.getString("agency"),
                line.getBoolean("updating"),
                line.getBoolean("repeated"),
                line.getBoolean("outOfOrder"),
                line.getJsonObject("item"));
    }

    JsonObject toJson() {
        return Json.createObjectBuilder()
                .add("number", number)
                .add("at", at.toString())
                .add("service", service.wireName())
                .add("agency", agency)
                .add("code", code())
                .add("status", status())
                .add("statedAt", Wire.string(item, Wire.PROGRESS_AT))
                .add("updating", updating)
                .add("repeated", repeated)
                .add("outOfOrder", outOfOrder)
                .add("item", item)
                .build();
    }

    public String code() {
        return item.getString(Wire.DOSSIER_CODE);
    }

    /** Mã trạng thái quốc gia, "1" to "10". */
    public String status() {
        return item.getString(isProgress() ? Wire.PROGRESS_STATUS : Wire.DOSSIER_STATUS);
    }

    /** When the event happened: what the caller says of a progress item, otherwise the moment of arrival. */
    public LocalDateTime happenedAt() {
        return isProgress()
                ? LocalDateTime.parse(item.getString(Wire.PROGRESS_AT), Wire.DATE_TIME)
                : at.atZoneSameInstant(Wire.ZONE).toLocalDateTime();
    }

    public boolean isProgress() {
        return service == NationalService.PROGRESS_UPDATE;
    }
}
