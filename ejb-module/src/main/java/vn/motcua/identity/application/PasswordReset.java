package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.PasswordRules;
import vn.motcua.identity.domain.TryLimit;
import vn.motcua.kernel.OpenToAnyone;

/** Đặt lại mật khẩu, for who forgot it or was locked out: a code goes to the confirmed address, whoever asks. */
@Stateless
@OpenToAnyone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasswordReset {

    @Inject AddressCheckBook book;
    @Inject PasswordReplacement replacement;
    @Inject SignInNames names;
    @Inject Tries tries;

    /** Answers the same for a name that nobody has. */
    public UUID begin(String typedName, Caller caller) {
        tries.count(TryLimit.LETTER_FROM, caller.network());
        tries.count(TryLimit.LETTER_TO, "name:" + names.folded(typedName));
        return book.beginReset(typedName);
    }

    /** @throws vn.motcua.identity.domain.CheckExpired or {@link vn.motcua.identity.domain.CheckUsed} */
    public void mustBeUnderway(UUID id, String ticket) {
        replacement.mustAllow(id, ticket);
    }

    public boolean isUnderway(UUID id, String ticket) {
        return replacement.allows(id, ticket);
    }

    /**
     * From now on the new one holds, the lock is lifted, and whoever is signed in as this person is not any more.
     *
     * @throws vn.motcua.kernel.BusinessRuleViolation if the password is no good
     */
    public void choose(UUID id, String ticket, String password) {
        PasswordRules.mustBeGood(password, replacement.mustAllow(id, ticket));
        String username = replacement.replace(id, ticket, PasswordHash.of(password));
        tries.forget(TryLimit.PASSWORD, "account:" + username);
    }
}
