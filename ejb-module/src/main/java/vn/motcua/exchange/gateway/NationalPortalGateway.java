package vn.motcua.exchange.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.exchange.domain.NationalDossier;
import vn.motcua.exchange.domain.NationalPortal;
import vn.motcua.exchange.domain.NationalProgress;
import vn.motcua.exchange.domain.NationalRecord;
import vn.motcua.exchange.domain.PartnerAnswer;

/** Cổng Dịch vụ công quốc gia qua giao thức của nó; what the names on the wire mean stands in {@link PortalWire}. */
@ApplicationScoped
class NationalPortalGateway implements NationalPortal {

    private static final String SYNCHRONISE = "DongBoHoSoMC";
    private static final String REPORT = "CapNhatTienDoHoSoMC";
    private static final String LOOK_UP = "TraCuuHoSo";

    @Inject PortalConnection connection;

    @Override
    public PartnerAnswer synchronise(NationalDossier dossier, boolean known) {
        JsonObject item = PortalWire.of(dossier);
        PortalReply reply = synchronise(item, known);
        boolean otherwise = known ? reply.saysUnknown() : reply.saysExists();
        return otherwise ? synchronise(item, !known).answer() : reply.answer();
    }

    private PortalReply synchronise(JsonObject item, boolean known) {
        return connection.call(SYNCHRONISE, Json.createObjectBuilder()
                .add("isUpdating", known ? "True" : "False")
                .add("data", Json.createArrayBuilder().add(item))
                .build());
    }

    @Override
    public PartnerAnswer report(NationalProgress progress) {
        return connection.call(REPORT, Json.createObjectBuilder()
                        .add("data", Json.createArrayBuilder().add(PortalWire.of(progress)))
                        .build())
                .answer();
    }

    @Override
    public Lookup lookUp(DossierCode code) {
        PortalReply reply = connection.call(LOOK_UP, Json.createObjectBuilder().add("mahoso", code.value()).build());
        if (reply.saysUnknown()) {
            return new Lookup(PartnerAnswer.accepted(reply.answer().text()), NationalRecord.UNKNOWN);
        }
        if (!reply.isAccepted()) {
            return new Lookup(reply.answer(), null);
        }
        boolean found = reply.json().get("result") instanceof JsonArray results && !results.isEmpty();
        return new Lookup(reply.answer(),
                found ? PortalWire.recordIn(reply.json().getJsonArray("result").getJsonObject(0)) : NationalRecord.UNKNOWN);
    }
}
