package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import vn.motcua.identity.domain.AccountLocked;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.PasswordRefused;
import vn.motcua.identity.domain.PasswordRules;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.TryLimit;

/** Đổi mật khẩu, by the person who is signed in and knows the old one. */
@Stateless
@Requires(Permission.KEEP_OWN_ACCOUNT)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordChange {

    @Inject OwnAccount own;
    @Inject Tries tries;

    /**
     * @throws PasswordRefused if the old one is wrong; counted like a sign-in that fails
     * @throws AccountLocked if it was wrong too often
     */
    public void mustBeOwn(String password) {
        OwnAccount.Own account = own.read();
        String counted = "account:" + account.username();
        Instant blocked = tries.blocked(TryLimit.PASSWORD, counted);
        if (blocked != null) {
            throw new AccountLocked(blocked);
        }
        TryBook.Settled settled = tries.settle(TryLimit.PASSWORD, counted, account.password().fits(password));
        if (!settled.allowed()) {
            throw settled.until() == null ? new PasswordRefused() : new AccountLocked(settled.until());
        }
    }

    /**
     * After {@link #mustBeOwn}. All other sessions end.
     *
     * @param here the session that asks, which goes on
     * @throws vn.motcua.kernel.BusinessRuleViolation if the new one is no good
     */
    public void change(String fresh, UUID here) {
        OwnAccount.Own account = own.read();
        PasswordRules.mustBeGood(fresh, Arrays.asList(account.username(), account.email()));
        own.change(PasswordHash.of(fresh), here);
    }

    /** @throws vn.motcua.identity.domain.UnknownAccount if the person came by a provider and has none */
    public void mustHaveAccount() {
        own.read();
    }
}
