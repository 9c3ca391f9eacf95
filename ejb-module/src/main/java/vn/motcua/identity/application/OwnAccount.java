package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountLetter;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.SessionEnd;
import vn.motcua.identity.domain.SignInSession;
import vn.motcua.identity.domain.SignInSessions;
import vn.motcua.identity.domain.UnknownAccount;

/** Tài khoản của người đang đăng nhập. Who came by an identity provider alone has none. */
@ApplicationScoped
class OwnAccount {

    @Inject Accounts accounts;
    @Inject Applicants applicants;
    @Inject SignInSessions sessions;
    @Inject Event<AccountLetter> letters;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Tài khoản của mình; {@code email} may be null. */
    record Own(String username, String email, PasswordHash password) {}

    @Transactional(TxType.REQUIRES_NEW)
    public Own read() {
        Account account = account();
        return new Own(account.username(), account.email(), account.password());
    }

    /** @throws UnknownAccount if nobody is signed in, or without an account here */
    private Account account() {
        Actor actor = current.get();
        String username = switch (actor.kind()) {
            case OFFICER -> actor.id();
            case APPLICANT -> applicants.find(Long.parseLong(actor.id())).map(Applicant::username).orElse(null);
            default -> null;
        };
        if (username == null) {
            throw new UnknownAccount();
        }
        return accounts.lock(username).orElseThrow();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void change(PasswordHash password, UUID here) {
        Account account = account();
        account.changePassword(password);
        Actor actor = current.get();
        sessions.endAll(SignInSession.ownerOf(actor), here, SessionEnd.PASSWORD_CHANGED, clock.instant());
        if (account.email() != null) {
            letters.fire(new AccountLetter("account:" + UUID.randomUUID(), AccountLetter.Kind.PASSWORD_CHANGED,
                    account.email(), null, null, account.username(), clock.instant(), null));
        }
        audit.record(actor.kind().name(), actor.id(), "account.password-change", "account:" + account.username());
    }
}
