package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.EmailAddress;
import vn.motcua.reference.domain.IdentityNumbers;

/**
 * Tên để đăng nhập: the user name, the confirmed address, or the number of the paper, once somebody has confirmed that it
 * is this person's. A number that was merely typed opens nothing, for anybody may type it.
 */
@ApplicationScoped
class SignInNames {

    @Inject Accounts accounts;
    @Inject Applicants applicants;

    Optional<Account> find(String typed) {
        String address = EmailAddress.of(typed);
        if (EmailAddress.isUsable(address)) {
            return accounts.withEmail(address);
        }
        String number = IdentityNumbers.withoutBlanks(typed);
        if (IdentityNumbers.isTwelveDigits(number)) {
            return applicants.withPersonalId(number).map(Applicant::username).flatMap(accounts::find);
        }
        return isHarmless(typed) ? accounts.find(typed) : Optional.empty();
    }

    /** What tries are counted for when nobody is called that. */
    String folded(String typed) {
        return EmailAddress.of(IdentityNumbers.withoutBlanks(typed));
    }

    /** A database may refuse to look for some signs; no name has them. */
    private static boolean isHarmless(String typed) {
        return typed != null && typed.length() <= 200 && typed.chars().noneMatch(Character::isISOControl);
    }
}
