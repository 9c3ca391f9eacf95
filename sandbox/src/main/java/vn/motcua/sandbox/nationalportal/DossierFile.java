package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hồ sơ trên Cổng: one dossier with everything delivered for it; guarded by the portal's lock. */
final class DossierFile {

    private final List<Delivery> deliveries = new ArrayList<>();
    private final Set<JsonObject> progressItems = new HashSet<>();
    private final List<ReceivedDossier.Step> steps = new ArrayList<>();
    private JsonObject dossier;
    private String latestProgressAt = "";
    private int repeated;
    private int outOfOrder;

    boolean has(NationalService service, JsonObject item) {
        return service == NationalService.PROGRESS_UPDATE ? progressItems.contains(item) : item.equals(dossier);
    }

    /** The fixed form of the times makes the order of their texts their order in time. */
    boolean isLateFor(NationalService service, JsonObject item) {
        return service == NationalService.PROGRESS_UPDATE
                && item.getString(Wire.PROGRESS_AT).compareTo(latestProgressAt) < 0;
    }

    void add(Delivery delivery) {
        deliveries.add(delivery);
        if (delivery.repeated()) {
            repeated++;
            return;
        }
        if (delivery.outOfOrder()) {
            outOfOrder++;
        }
        if (delivery.isProgress()) {
            progressItems.add(delivery.item());
            String at = delivery.item().getString(Wire.PROGRESS_AT);
            latestProgressAt = at.compareTo(latestProgressAt) > 0 ? at : latestProgressAt;
        } else {
            dossier = delivery.item();
        }
        if (steps.isEmpty() || !lastStep().status().equals(delivery.status())) {
            steps.add(new ReceivedDossier.Step(delivery.status(), delivery.happenedAt(), delivery.at()));
        }
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    ReceivedDossier view() {
        return new ReceivedDossier(
                dossier.getString(Wire.DOSSIER_CODE),
                dossier.getString(Wire.PROCEDURE_CODE),
                dossier.getString(Wire.PROCEDURE_NAME),
                lastStep().status(),
                List.copyOf(steps),
                deliveries.size(),
                repeated,
                outOfOrder,
                deliveries.get(deliveries.size() - 1).at());
    }

    /** What {@code TraCuuHoSo} answers: the dossier as delivered and its progress, each item once. */
    JsonObject lookup() {
        JsonArrayBuilder progress = Json.createArrayBuilder();
        deliveries.stream()
                .filter(delivery -> delivery.isProgress() && !delivery.repeated())
                .forEach(delivery -> progress.add(delivery.item()));
        return Json.createObjectBuilder(dossier).add("DanhSachTienDo", progress).build();
    }

    private ReceivedDossier.Step lastStep() {
        return steps.get(steps.size() - 1);
    }
}
