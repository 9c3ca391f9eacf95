package vn.motcua.sandbox.nationalportal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Cổng Dịch vụ công quốc gia (bản mô phỏng): what the portal knows and how it judges what it is sent.
 *
 * <p>Whatever it accepted is on disk before it answers and is known again after a restart; sessions are not.
 */
public final class NationalPortal implements AutoCloseable {

    private final PortalAccount account;
    private final Clock clock;
    private final Sessions sessions;
    private final Journal journal;
    private final Catalogue catalogue = new Catalogue();
    private final ConductSwitch conduct = new ConductSwitch();
    private final Map<String, DossierFile> dossiers = new LinkedHashMap<>();
    private final List<Delivery> deliveries = new ArrayList<>();

    private NationalPortal(PortalAccount account, Clock clock, Journal journal) {
        this.account = account;
        this.clock = clock;
        this.sessions = new Sessions(clock);
        this.journal = journal;
    }

    public static NationalPortal open(Path storage, PortalAccount account, Clock clock) {
        Journal journal = Journal.in(storage);
        try {
            NationalPortal portal = new NationalPortal(account, clock, journal);
            journal.replay().forEach(portal::remember);
            return portal;
        } catch (RuntimeException broken) {
            journal.close();
            throw broken;
        }
    }

    public Conduct conduct() {
        return conduct.inForce();
    }

    public void behave(Conduct next) {
        conduct.turnTo(next);
    }

    /** Every accepted item, in the order of arrival. */
    public synchronized List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    public synchronized List<Delivery> deliveriesFor(String dossierCode) {
        DossierFile file = dossiers.get(dossierCode);
        return file == null ? List.of() : file.deliveries();
    }

    /** Every known dossier, the one last heard of first. */
    public synchronized List<ReceivedDossier> dossiers() {
        return dossiers.values().stream()
                .map(DossierFile::view)
                .sorted(Comparator.comparing(ReceivedDossier::lastReceivedAt).reversed())
                .toList();
    }

    @Override
    public void close() {
        journal.close();
    }

    boolean isReachedAs(String dstcode) {
        return account.dstcode().equals(dstcode);
    }

    Conduct conductFor(CallKind kind) {
        return conduct.forNext(kind);
    }

    void forgetSessions() {
        sessions.forgetAll();
    }

    JsonObject login(JsonObject request) {
        if (!account.opensWith(Wire.string(request, "username"), Wire.string(request, "password"))) {
            return Wire.refused(Refusal.wrongPassword());
        }
        return Wire.session(sessions.open());
    }

    /** One call of an integration or share service; a refusal is an answer like any other. */
    JsonObject call(JsonObject request) {
        try {
            sessions.require(Wire.string(request, "session"));
            MessageRules.requiredText(request, "madonvi");
            return switch (NationalService.named(MessageRules.requiredText(request, "service"))) {
                case DOSSIER_SYNC -> syncDossiers(request);
                case PROGRESS_UPDATE -> updateProgress(request);
                case DOSSIER_LOOKUP -> lookUp(MessageRules.dossierCodeIn(request));
                case PROCEDURE -> Wire.result(catalogue.procedure(MessageRules.requiredText(request, "maTTHC")));
                case PROCEDURE_LIST -> Wire.result(catalogue.procedureList());
                case AGENCY_LIST -> Wire.result(catalogue.agencies());
                case FIELD_LIST -> Wire.result(catalogue.fields());
            };
        } catch (Refusal refusal) {
            return Wire.refused(refusal);
        }
    }

    private synchronized JsonObject syncDossiers(JsonObject request) {
        boolean updating = MessageRules.isUpdating(request);
        List<JsonObject> items = MessageRules.dossiersIn(request);
        Set<String> known = new HashSet<>();
        for (JsonObject item : items) {
            String code = item.getString(Wire.DOSSIER_CODE);
            boolean exists = dossiers.containsKey(code) || known.contains(code);
            if (exists && !updating) {
                throw Refusal.alreadyKnown(code);
            }
            if (!exists && updating) {
                throw Refusal.unknownDossier(code);
            }
            known.add(code);
        }
        return accept(request, NationalService.DOSSIER_SYNC, updating, items);
    }

    private synchronized JsonObject updateProgress(JsonObject request) {
        List<JsonObject> items = MessageRules.progressIn(request);
        for (JsonObject item : items) {
            String code = item.getString(Wire.DOSSIER_CODE);
            if (!dossiers.containsKey(code)) {
                throw Refusal.unknownDossier(code);
            }
        }
        return accept(request, NationalService.PROGRESS_UPDATE, true, items);
    }

    private synchronized JsonObject lookUp(String dossierCode) {
        DossierFile file = dossiers.get(dossierCode);
        if (file == null) {
            throw Refusal.unknownDossier(dossierCode);
        }
        JsonArray found = Json.createArrayBuilder().add(file.lookup()).build();
        return Wire.result(found);
    }

    /** Item after item: on disk first, then in memory; each is judged knowing the one before it. */
    private JsonObject accept(JsonObject request, NationalService service, boolean updating, List<JsonObject> items) {
        String agency = Wire.string(request, "madonvi");
        OffsetDateTime now = OffsetDateTime.ofInstant(clock.instant(), Wire.ZONE).truncatedTo(ChronoUnit.MILLIS);
        for (JsonObject item : items) {
            DossierFile file = dossiers.get(item.getString(Wire.DOSSIER_CODE));
            boolean repeated = file != null && file.has(service, item);
            boolean outOfOrder = !repeated && file != null && file.isLateFor(service, item);
            Delivery delivery = new Delivery(
                    deliveries.size() + 1L, now, service, agency, updating, repeated, outOfOrder, item);
            journal.append(delivery);
            remember(delivery);
        }
        return Wire.accepted();
    }

    private void remember(Delivery delivery) {
        dossiers.computeIfAbsent(delivery.code(), code -> new DossierFile()).add(delivery);
        deliveries.add(delivery);
    }
}
