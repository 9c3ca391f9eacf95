package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.identity.domain.AccountClosed;
import vn.motcua.identity.domain.AccountLocked;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Role;
import vn.motcua.identity.domain.SignInRefused;
import vn.motcua.identity.domain.TooManyTries;
import vn.motcua.identity.domain.TryLimit;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.reference.domain.Agencies;

/**
 * Đăng nhập. No transaction is open while the password is judged, which takes long on purpose; a failure is counted
 * although the answer is a refusal.
 */
@Stateless
@OpenToAnyone
public class SignIn {

    private static final String NOBODY = "account:unknown"; // what was typed may be a password

    @Inject SignInAttempts attempts;
    @Inject Tries tries;
    @Inject Officers officers;
    @Inject Agencies agencies;
    @Inject AuditTrail audit;
    @Inject SecondStepBook secondSteps;
    @Inject Clock clock;

    /** As {@link #signIn}, and what is still asked of the person before they are in. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Entrance enter(String username, String password, Caller caller) {
        Actor actor = signIn(username, password, caller);
        String account = attempts.meant(username).username();
        return new Entrance(actor, account, secondSteps.nextOf(actor, account), clock.instant());
    }

    /**
     * Judges the password alone.
     *
     * @throws SignInRefused if name or password are wrong; takes as long for a name that nobody has
     * @throws AccountLocked if the password was wrong too often lately, for a name that nobody has too
     * @throws TooManyTries if too much was wrong lately that came from the same address
     * @throws AccountClosed if all is right but the account was closed
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Actor signIn(String username, String password, Caller caller) {
        mustNotWait(TryLimit.NETWORK, caller.network());
        SignInAttempts.Meant meant = attempts.meant(username);
        String counted = attempts.counted(meant, username);
        mustNotWait(TryLimit.PASSWORD, counted);
        boolean fits = meant.password().fits(password);
        TryBook.Settled settled = tries.settle(TryLimit.PASSWORD, counted, fits);
        String subject = meant.username() == null ? NOBODY : "account:" + meant.username();
        if (!settled.allowed()) {
            audit.recordApart(Actor.ANONYMOUS.kind().name(), Actor.ANONYMOUS.id(), "sign-in", subject, Outcome.DENIED);
            tries.settle(TryLimit.NETWORK, caller.network(), false);
            throw settled.until() == null ? new SignInRefused() : new AccountLocked(settled.until());
        }
        if (meant.closed()) {
            throw new AccountClosed();
        }
        Actor actor = attempts.enter(meant.username(), meant.password().isOutdated() ? PasswordHash.of(password) : null);
        if (actor == null) {
            throw new SignInRefused();
        }
        audit.recordApart(actor.kind().name(), actor.id(), "sign-in", subject, Outcome.DONE);
        return actor;
    }

    private void mustNotWait(TryLimit limit, String subject) {
        Instant until = tries.blocked(limit, subject);
        if (until != null) {
            throw limit == TryLimit.PASSWORD ? new AccountLocked(until) : new TooManyTries(until);
        }
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
}
