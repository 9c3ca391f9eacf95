package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.reference.domain.Sectors;
import vn.motcua.reference.domain.UnknownSector;

/** Công bố thủ tục: what turns a draft into a version that binds the province. */
@Stateless
public class CataloguePublication {

    @Inject Procedures procedures;
    @Inject Sectors sectors;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Publishes what was published elsewhere as the next version and returns the identifier of the version. */
    @Requires(Permission.IMPORT_CATALOGUE)
    public long publish(ProcedureDraft draft) {
        String sector = draft.content().classification().sectorCode();
        sectors.find(sector).orElseThrow(() -> new UnknownSector(sector));
        Procedure procedure = procedures.find(draft.code()).orElseGet(() -> {
            Procedure first = new Procedure(draft.code());
            procedures.add(first);
            return first;
        });
        ProcedureVersion version = procedure.publish(draft, clock);
        procedures.add(version);
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "catalogue.publish:" + version.number(),
                "procedure:" + draft.code());
        return version.id();
    }

    @Requires(Permission.MANAGE_CATALOGUE)
    public boolean isPublished(String code) {
        return procedures.find(code).isPresent();
    }
}
