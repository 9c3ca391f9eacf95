package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountLetter;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Seal;
import vn.motcua.identity.domain.SecondFactor;
import vn.motcua.identity.domain.SecondFactors;
import vn.motcua.identity.domain.SecondStepRefused;
import vn.motcua.identity.domain.Totp;
import vn.motcua.kernel.Setting;

/** Sổ bước hai: each step in a transaction of its own, so that a refusal does not undo the counting. */
@ApplicationScoped
class SecondStepBook {

    @Inject SecondFactors factors;
    @Inject Accounts accounts;
    @Inject Event<AccountLetter> letters;
    @Inject AuditTrail audit;
    @Inject Seal seal;
    @Inject Clock clock;

    /** Đã cài hay chưa, từ khi nào, còn mấy mã giấy. */
    record Known(boolean enrolled, Instant since, int codesLeft) {}

    /** Whether officers must; on by default, but not where everything is for trying out. */
    static boolean isRequiredOf(Actor actor) {
        String said = Setting.MOTCUA_SECOND_STEP.value();
        boolean required = said.isBlank() ? !Setting.MOTCUA_DEMO.isOn() : said.equals("required");
        return required && actor.isOfficer();
    }

    /** What the account is asked for besides the password. */
    @Transactional(TxType.REQUIRES_NEW)
    public Entrance.Next nextOf(Actor actor, String username) {
        if (factors.isEnrolled(username)) {
            return Entrance.Next.CODE;
        }
        return isRequiredOf(actor) ? Entrance.Next.ENROL : Entrance.Next.NOTHING;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Known standing(String username) {
        return factors.find(username)
                .map(factor -> new Known(true, factor.enrolledAt(), factor.recoveryCodesLeft()))
                .orElse(new Known(false, null, 0));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public boolean takes(String username, String typed, Actor actor) {
        boolean taken = factors.lock(username).filter(factor -> factor.takes(typed, seal, clock.instant())).isPresent();
        if (!taken) {
            audit.recordApart(actor.kind().name(), actor.id(), "account.second-step", "account:" + username, Outcome.DENIED);
        }
        return taken;
    }

    void mustFit(String secret, String code) {
        Totp.stepOf(code, secret, clock.instant()).orElseThrow(SecondStepRefused::new);
    }

    /** In the place of one that was there; the account is locked, so that two browsers do it one after the other. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<String> enrol(String username, Actor actor, String secret, String code) {
        Instant now = clock.instant();
        Account account = accounts.lock(username).orElseThrow();
        long step = Totp.stepOf(code, secret, now).orElseThrow(SecondStepRefused::new);
        factors.lock(username).ifPresent(factors::remove);
        SecondFactor factor = new SecondFactor(username, secret, step, seal, now);
        List<String> codes = factor.newRecoveryCodes(seal);
        factors.add(factor);
        write(account, AccountLetter.Kind.SECOND_STEP_ON, now);
        audit.record(actor.kind().name(), actor.id(), "account.second-step.on", "account:" + username);
        return codes;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public List<String> newRecoveryCodes(String username, Actor actor) {
        accounts.lock(username);
        List<String> codes = factors.lock(username).orElseThrow(SecondStepRefused::new).newRecoveryCodes(seal);
        audit.record(actor.kind().name(), actor.id(), "account.second-step.codes", "account:" + username);
        return codes;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void remove(String username, Actor actor, String action) {
        Account account = accounts.lock(username).orElseThrow();
        factors.lock(username).ifPresent(factors::remove);
        write(account, AccountLetter.Kind.SECOND_STEP_RESET, clock.instant());
        audit.record(actor.kind().name(), actor.id(), action, "account:" + username);
    }

    private void write(Account account, AccountLetter.Kind kind, Instant now) {
        if (account.email() != null) {
            letters.fire(new AccountLetter("account:" + UUID.randomUUID(), kind, account.email(), null, null,
                    account.username(), now, null));
        }
    }
}
