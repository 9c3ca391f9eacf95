package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.identity.domain.Account;
import vn.motcua.identity.domain.AccountLetter;
import vn.motcua.identity.domain.AccountLetter.Kind;
import vn.motcua.identity.domain.Accounts;
import vn.motcua.identity.domain.AddressCheck;
import vn.motcua.identity.domain.AddressChecks;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.CheckPurpose;
import vn.motcua.identity.domain.Seal;
import vn.motcua.identity.domain.UnknownCheck;

/** Sổ xác nhận địa chỉ: each step in a transaction of its own, so that a refusal does not undo the counting. */
@ApplicationScoped
class AddressCheckBook {

    @Inject AddressChecks checks;
    @Inject Accounts accounts;
    @Inject SignInNames names;
    @Inject Seal seal;
    @Inject Clock clock;
    @Inject Event<AccountLetter> letters;

    /** How a code was taken; purpose and ticket only if it fits. */
    record Tried(AddressCheck.Judged judged, int left, CheckPurpose purpose, String ticket) {}

    /** Whether the address has an account is told in the letter and nowhere else. */
    @Transactional(TxType.REQUIRES_NEW)
    public UUID beginRegistration(Applicant.Kind kind, String address) {
        Instant now = clock.instant();
        String owner = accounts.withEmail(address).map(Account::username).orElse(null);
        AddressCheck check = AddressCheck.ofRegistration(kind, address, owner, now);
        checks.add(check);
        write(check, now);
        return check.id();
    }

    /** Nobody is written to whom nobody knows; the page looks the same. */
    @Transactional(TxType.REQUIRES_NEW)
    public UUID beginReset(String typed) {
        Instant now = clock.instant();
        Account account = names.find(typed).filter(found -> found.email() != null && !found.isClosed()).orElse(null);
        AddressCheck check = account == null
                ? AddressCheck.ofReset("", null, now)
                : AddressCheck.ofReset(account.email(), account.username(), now);
        checks.add(check);
        write(check, now);
        return check.id();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void sendAgain(UUID id) {
        write(checks.lock(id).orElseThrow(UnknownCheck::new), clock.instant());
    }

    private void write(AddressCheck check, Instant now) {
        String code = check.newCode(seal, now);
        boolean known = check.username() != null;
        Kind kind = check.purpose() == CheckPurpose.RESET ? Kind.RESET_CODE
                : known ? Kind.ALREADY_REGISTERED : Kind.REGISTER_CODE;
        if (check.purpose() == CheckPurpose.REGISTER || known) {
            letters.fire(new AccountLetter("account:" + UUID.randomUUID(), kind, check.address(), check.id(),
                    kind == Kind.ALREADY_REGISTERED ? null : code, check.username(), now, check.codeUntil()));
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    public AddressConfirmation.CheckView view(UUID id) {
        AddressCheck check = checks.find(id).orElseThrow(UnknownCheck::new);
        return new AddressConfirmation.CheckView(check.id(), check.purpose(),
                check.purpose() == CheckPurpose.REGISTER ? check.address() : null);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public Tried tryCode(UUID id, String code) {
        Instant now = clock.instant();
        AddressCheck check = checks.lock(id).orElseThrow(UnknownCheck::new);
        AddressCheck.Judged judged = check.tryCode(code, seal, now);
        boolean fits = judged == AddressCheck.Judged.FITS;
        return new Tried(judged, check.triesLeft(), check.purpose(), fits ? check.newTicket(seal, now) : null);
    }
}
