package vn.motcua.procedure.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.Procedure;
import vn.motcua.procedure.domain.ProcedureDraft;
import vn.motcua.procedure.domain.ProcedurePublished;
import vn.motcua.procedure.domain.ProcedureRevision;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.Procedures;
import vn.motcua.procedure.domain.RevisionEvent;
import vn.motcua.procedure.domain.RevisionKind;
import vn.motcua.reference.domain.Sectors;
import vn.motcua.reference.domain.UnknownSector;

/** Công bố thủ tục: what turns a draft into a version that binds the province. */
@Stateless
public class CataloguePublication {

    @Inject Procedures procedures;
    @Inject Sectors sectors;
    @Inject RevisionKeeping keeping;
    @Inject AuditTrail audit;
    @Inject Event<ProcedurePublished> published;
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
        return next(procedure, draft).id();
    }

    /**
     * Công bố: what somebody wrote and somebody else checked comes into force, or ends a procedure.
     *
     * @throws vn.motcua.procedure.domain.FourEyesRequired if the publisher wrote in the draft or checked it
     * @throws vn.motcua.procedure.domain.ContentHasFaults if the verifier finds an error
     */
    @Requires(Permission.PUBLISH_CATALOGUE)
    public void publishRevision(long id, int lockVersion) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.refuseFaults(revision);
        RevisionEvent event = revision.publish(keeping.actor(), clock.instant());
        Procedure procedure = procedures.find(revision.procedureCode()).orElseThrow();
        if (revision.kind() == RevisionKind.ENDING) {
            procedure.abolish(revision.validFrom());
            published.fire(new ProcedurePublished(procedure.code(), null));
            written("catalogue.end", procedure.code());
        } else {
            next(procedure, revision.asDraft());
        }
        keeping.keep(revision, event);
        keeping.closed(revision);
    }

    /** @throws vn.motcua.procedure.domain.RevisionReasonMissing without a reason */
    @Requires(Permission.PUBLISH_CATALOGUE)
    public void giveBack(long id, int lockVersion, String reason) {
        ProcedureRevision revision = keeping.seen(id, lockVersion);
        keeping.keep(revision, revision.giveBack(keeping.actor(), reason, clock.instant()));
    }

    @Requires(Permission.MANAGE_CATALOGUE)
    public boolean isPublished(String code) {
        return procedures.find(code).filter(Procedure::isPublished).isPresent();
    }

    private ProcedureVersion next(Procedure procedure, ProcedureDraft draft) {
        ProcedureVersion version = procedure.publish(draft, clock);
        procedures.add(version);
        published.fire(new ProcedurePublished(draft.code(), version.id()));
        written("catalogue.publish:" + version.number(), draft.code());
        return version;
    }

    private void written(String action, String code) {
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), action, "procedure:" + code);
    }
}
