package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.Representation;
import vn.motcua.identity.domain.RepresentationOver;
import vn.motcua.identity.domain.Representations;
import vn.motcua.identity.domain.UnknownApplicant;
import vn.motcua.identity.domain.UnknownRepresentation;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;

/** Làm việc thay người khác: begins, goes on only while it is allowed, and ends. */
@Stateless
public class ActingFor {

    @Inject Representations representations;
    @Inject Applicants applicants;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** @return who acts from now on */
    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public Actor begin(long representationId) {
        Applicant person = person(current.get());
        Representation representation = representations.find(representationId)
                .filter(each -> each.concerns(person.id()))
                .orElseThrow(UnknownRepresentation::new);
        if (!representation.allows(person.id(), VietnamTime.today(clock))) {
            throw new RepresentationOver();
        }
        Actor acting = representation.actorOf(
                person, applicants.find(representation.principalId()).orElseThrow(UnknownApplicant::new));
        audit.recordApart(acting.kind().name(), acting.trace(), "representation.act",
                "representation:" + representationId, Outcome.DONE);
        return acting;
    }

    /** The same person for themselves again. */
    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public Actor end() {
        return person(current.get()).asActor();
    }

    /** Whom the next request is to be served for: who lost the right a moment ago acts for themselves again. */
    @OpenToAnyone
    public Actor stillAllowed(Actor acting) {
        if (!acting.isRepresenting()) {
            return acting;
        }
        boolean allowed = representations.find(acting.principal().representationId())
                .filter(each -> each.allows(Long.parseLong(acting.id()), VietnamTime.today(clock)))
                .isPresent();
        return allowed ? acting : person(acting).asActor();
    }

    private Applicant person(Actor actor) {
        return applicants.find(Long.parseLong(actor.id())).orElseThrow(UnknownApplicant::new);
    }
}
