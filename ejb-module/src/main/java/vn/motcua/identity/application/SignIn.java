package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.identity.domain.AccountLocked;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Role;
import vn.motcua.identity.domain.SignInRefused;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.reference.domain.Agencies;

/**
 * Đăng nhập. No transaction is open while the password is judged, which takes long on purpose; a failure is counted
 * although the answer is a refusal.
 */
@Stateless
@OpenToAnyone
public class SignIn {

    @Inject SignInAttempts attempts;
    @Inject Officers officers;
    @Inject Agencies agencies;
    @Inject AuditTrail audit;

    /**
     * @throws SignInRefused if name or password are wrong; takes as long for a name that nobody has
     * @throws AccountLocked if the password was wrong too often lately
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Actor signIn(String username, String password) {
        boolean fits = attempts.passwordOf(username).fits(password);
        SignInAttempts.Settled settled = attempts.settle(username, fits);
        if (settled.actor() != null) {
            record(settled.actor(), "sign-in", settled.subject(), Outcome.DONE);
            return settled.actor();
        }
        record(Actor.ANONYMOUS, "sign-in", settled.subject(), Outcome.DENIED);
        if (settled.lockedUntil() != null) {
            throw new AccountLocked(settled.lockedUntil());
        }
        throw new SignInRefused();
    }

    /** What pages show of somebody who signed in. */
    public SignedInPerson describe(Actor actor) {
        if (!actor.isOfficer()) {
            return new SignedInPerson(actor.name(), false, null, null, null,
                    actor.isApplicant() ? Set.of(Role.APPLICANT) : Set.of());
        }
        Officer officer = officers.find(actor.id()).orElseThrow(SignInRefused::new);
        return new SignedInPerson(officer.fullName(), true, officer.title(), officer.agencyId(),
                agencies.get(officer.agencyId()).name(), officer.roles());
    }

    private void record(Actor actor, String action, String subject, Outcome outcome) {
        audit.recordApart(actor.kind().name(), actor.id(), action, subject, outcome);
    }
}
