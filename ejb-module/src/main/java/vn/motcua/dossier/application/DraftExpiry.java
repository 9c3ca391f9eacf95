package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.DraftEnding;
import vn.motcua.dossier.domain.DraftRetention;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/** Dọn hồ sơ nháp: what nobody has gone on with for long is announced, and taken away some days later. */
@Stateless
@Requires(Permission.CONTROL_JOBS)
public class DraftExpiry {

    static final int PAGE = 100;

    @Inject Dossiers dossiers;
    @Inject DraftRules rules;
    @Inject AuditTrail audit;
    @Inject Event<DraftEnding> endings;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Việc đã làm với một hồ sơ nháp. */
    public enum DraftStep {
        WARNED,
        REMOVED,
        LEFT
    }

    /** Some of the drafts that may be due, in the order of their numbers. */
    public List<Long> toLookAt(long after) {
        return dossiers.draftsTouchedBefore(rules.retention().newestToLookAt(clock.instant()), after, PAGE);
    }

    /** Looks at one under its lock, so that whoever goes on with it at this moment keeps it. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public DraftStep look(long id) {
        DraftRetention retention = rules.retention();
        Instant now = clock.instant();
        Optional<Dossier> found = dossiers.lockDraftTouchedBefore(retention.newestToLookAt(now), id);
        if (found.isEmpty()) {
            return DraftStep.LEFT;
        }
        Dossier draft = found.get();
        if (draft.keeping().isOver(retention, now)) {
            dossiers.remove(draft);
            tell(draft, true, now, now);
            return DraftStep.REMOVED;
        }
        if (draft.keeping().warnIfDue(retention, now)) {
            dossiers.keep(draft);
            tell(draft, false, draft.keeping().end(retention), now);
            return DraftStep.WARNED;
        }
        return DraftStep.LEFT;
    }

    private void tell(Dossier draft, boolean removed, Instant endsAt, Instant now) {
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), removed ? "draft.expire" : "draft.warn", "draft:" + draft.id());
        if (draft.applicantId() != null) {
            endings.fire(new DraftEnding(draft.id(), draft.applicantId(), draft.applicant().name(),
                    draft.applicant().email(), draft.procedureName(), removed, endsAt, now));
        }
    }
}
