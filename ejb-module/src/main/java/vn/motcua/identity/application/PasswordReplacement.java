package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountLetter;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.AddressCheck;
import vn.motcua.identity.domain.AddressChecks;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.CheckPurpose;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.Seal;
import vn.motcua.identity.domain.SessionEnd;
import vn.motcua.identity.domain.SignInSession;
import vn.motcua.identity.domain.SignInSessions;
import vn.motcua.identity.domain.UnknownCheck;

/** Thay mật khẩu đã quên: the short transactions of a reset. No password is hashed in them. */
@ApplicationScoped
class PasswordReplacement {

    @Inject AddressChecks checks;
    @Inject Accounts accounts;
    @Inject Applicants applicants;
    @Inject SignInSessions sessions;
    @Inject Event<AccountLetter> letters;
    @Inject AuditTrail audit;
    @Inject Seal seal;
    @Inject Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public boolean allows(UUID id, String ticket) {
        return checks.find(id).filter(check -> check.allows(ticket, CheckPurpose.RESET, seal, clock.instant())).isPresent();
    }

    /** Returns what the new password must not contain. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> mustAllow(UUID id, String ticket) {
        AddressCheck check = checks.find(id).orElseThrow(UnknownCheck::new);
        check.mustAllow(ticket, CheckPurpose.RESET, seal, clock.instant());
        return Arrays.asList(check.username(), check.address());
    }

    @Transactional(TxType.REQUIRES_NEW)
    public String replace(UUID id, String ticket, PasswordHash password) {
        Instant now = clock.instant();
        AddressCheck check = checks.lock(id).orElseThrow(UnknownCheck::new);
        check.mustAllow(ticket, CheckPurpose.RESET, seal, now);
        check.use(now);
        Account account = accounts.lock(check.username()).orElseThrow(UnknownCheck::new);
        account.changePassword(password);
        endSessionsOf(account, now);
        letters.fire(new AccountLetter("account:" + UUID.randomUUID(), AccountLetter.Kind.PASSWORD_CHANGED,
                account.email(), null, null, account.username(), now, null));
        Actor somebody = Actor.ANONYMOUS;
        audit.record(somebody.kind().name(), somebody.id(), "account.password-reset", "account:" + account.username());
        return account.username();
    }

    private void endSessionsOf(Account account, Instant now) {
        Actor owner = switch (account.kind()) {
            case OFFICER -> Actor.officer(account.username(), "", "", List.of());
            case APPLICANT -> applicants.withUsername(account.username()).map(Applicant::asActor).orElse(Actor.ANONYMOUS);
        };
        sessions.endAll(SignInSession.ownerOf(owner), null, SessionEnd.PASSWORD_CHANGED, now);
    }
}
