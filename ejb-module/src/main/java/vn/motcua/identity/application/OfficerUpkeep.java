package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountLetter;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.NotOneself;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.Role;
import vn.motcua.identity.domain.SecondFactors;
import vn.motcua.identity.domain.SessionEnd;
import vn.motcua.identity.domain.SignInSession;
import vn.motcua.identity.domain.SignInSessions;
import vn.motcua.identity.domain.UnknownOfficer;

/**
 * Quản lý tài khoản cán bộ: what an officer may do and whether at all. Whatever changes, changes with the officer's next
 * click: the sessions end, and the next sign-in knows what holds now.
 */
@Stateless
@Requires(Permission.MANAGE_ORGANISATION)
public class OfficerUpkeep {

    @Inject Officers officers;
    @Inject Accounts accounts;
    @Inject SignInSessions sessions;
    @Inject SecondFactors factors;
    @Inject Event<AccountLetter> letters;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Tài khoản cán bộ, as an administrator sees it. */
    public record OfficerAccount(OfficerCard card, String email, boolean closed, int sessions, boolean secondStep) implements Serializable {}

    /** @throws UnknownOfficer if there is none */
    public OfficerAccount look(String username) {
        Officer officer = officers.find(username).orElseThrow(UnknownOfficer::new);
        Account account = accounts.find(username).orElseThrow(UnknownOfficer::new);
        Instant since = clock.instant().minus(SignInSession.IDLE).minus(SignInSession.SEEN_EVERY);
        return new OfficerAccount(OfficerCard.of(officer), account.email(), account.isClosed(),
                sessions.openOf(ownerOf(officer), since).size(), factors.isEnrolled(username));
    }

    /** @throws NotOneself if it is one's own */
    public void entrust(String username, Collection<Role> roles) {
        Officer officer = another(username);
        officer.entrustWith(roles);
        changed(officer, "account.roles");
    }

    /** @throws NotOneself if it is one's own */
    public void close(String username) {
        Officer officer = another(username);
        account(username).close(clock.instant());
        changed(officer, "account.close");
    }

    public void reopen(String username) {
        Officer officer = another(username);
        account(username).reopen();
        changed(officer, "account.reopen");
    }

    /** @throws NotOneself if it is one's own: for that there is a page of one's own */
    public void endSessions(String username) {
        changed(another(username), "session.end");
    }

    /** The telephone is lost, and the paper too: the next sign-in asks for neither, or has a new one set up. */
    public void resetSecondStep(String username) {
        Officer officer = another(username);
        factors.lock(username).ifPresent(factors::remove);
        Account account = account(username);
        if (account.email() != null) {
            letters.fire(new AccountLetter("account:" + UUID.randomUUID(), AccountLetter.Kind.SECOND_STEP_RESET,
                    account.email(), null, null, account.username(), clock.instant(), null));
        }
        changed(officer, "account.second-step.reset");
    }

    private void changed(Officer officer, String action) {
        sessions.endAll(ownerOf(officer), null, SessionEnd.DUTIES_CHANGED, clock.instant());
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), action, "account:" + officer.username());
    }

    /** Under the lock on the account, so that two administrators act one after the other. */
    private Officer another(String username) {
        account(username);
        Officer officer = officers.find(username).orElseThrow(UnknownOfficer::new);
        if (officer.username().equals(current.get().id())) {
            throw new NotOneself();
        }
        return officer;
    }

    private Account account(String username) {
        return accounts.lock(username).orElseThrow(UnknownOfficer::new);
    }

    private static String ownerOf(Officer officer) {
        return SignInSession.ownerOf(officer.asActor());
    }
}
