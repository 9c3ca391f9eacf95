package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.PasswordHash;

/** Lần đăng nhập: each step in a transaction of its own, so that a refusal does not undo the counting. */
@ApplicationScoped
class SignInAttempts {

    private static final String NOBODY = "account:unknown"; // what was typed may be a password

    @Inject Accounts accounts;
    @Inject Officers officers;
    @Inject Applicants applicants;
    @Inject Clock clock;

    /**
     * How an attempt ended.
     *
     * @param actor who is let in; null if nobody
     * @param lockedUntil null if the account is not locked
     * @param subject what the audit trail may say about the account
     */
    record Settled(Actor actor, Instant lockedUntil, String subject) {}

    @Transactional(TxType.REQUIRES_NEW)
    public PasswordHash passwordOf(String username) {
        return accounts.find(username).map(Account::password).orElse(PasswordHash.NOBODYS);
    }

    /**
     * Decides under a lock on the account, after the password was judged: of a hundred guesses at the same time no
     * more than the allowed number count.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Settled settle(String username, boolean fits) {
        Optional<Account> found = accounts.lock(username);
        if (found.isEmpty()) {
            return new Settled(null, null, NOBODY);
        }
        Account account = found.get();
        String subject = "account:" + account.username();
        Instant now = clock.instant();
        if (account.isLockedAt(now)) {
            return new Settled(null, account.lockedUntil(), subject);
        }
        if (fits) {
            account.attemptSucceeded();
            return new Settled(actorOf(account), null, subject);
        }
        account.attemptFailed(now);
        return new Settled(null, account.isLockedAt(now) ? account.lockedUntil() : null, subject);
    }

    private Actor actorOf(Account account) {
        return switch (account.kind()) {
            case OFFICER -> officers.find(account.username()).map(Officer::asActor).orElse(null);
            case APPLICANT -> applicants.withUsername(account.username()).map(Applicant::asActor).orElse(null);
        };
    }
}
