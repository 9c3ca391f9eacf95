package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.AddressUnusable;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.EmailAddress;
import vn.motcua.identity.domain.PasswordHash;
import vn.motcua.identity.domain.PasswordRules;
import vn.motcua.identity.domain.SelfEntry;
import vn.motcua.identity.domain.TryLimit;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;

/**
 * Đăng ký tài khoản: first the address is confirmed, then the person says who they are. Nothing on the way tells whether an
 * address or a number is known; see ADR 16.
 */
@Stateless
@OpenToAnyone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Registration {

    @Inject AddressCheckBook book;
    @Inject SelfOpening opening;
    @Inject Tries tries;
    @Inject Clock clock;

    /**
     * Sends a code, or says in the letter that the address has an account; the answer here is the same.
     *
     * @throws AddressUnusable if no letter can arrive there
     */
    public UUID begin(Applicant.Kind kind, String typedAddress, Caller caller) {
        String address = EmailAddress.of(typedAddress);
        if (!EmailAddress.isUsable(address)) {
            throw new AddressUnusable();
        }
        tries.count(TryLimit.LETTER_FROM, caller.network());
        tries.count(TryLimit.LETTER_TO, address);
        return book.beginRegistration(kind, address);
    }

    /** Đang đăng ký: for whom the ticket holds. */
    public record Underway(Applicant.Kind kind, String address) {}

    /** @throws vn.motcua.identity.domain.CheckExpired or {@link vn.motcua.identity.domain.CheckUsed} */
    public void mustBeUnderway(UUID id, String ticket) {
        opening.mustAllow(id, ticket);
    }

    /** Null if the ticket is worth nothing any more. */
    public Underway underway(UUID id, String ticket) {
        return opening.underway(id, ticket);
    }

    /** Lỗi của bản khai: the part that it is about, or null for the password. */
    public record Fault(SelfEntry.Part part, BusinessRuleViolation violation) {}

    /** All that stands against it, so that it can be put right at once. */
    public List<Fault> faults(SelfEntry entry, String address, String password) {
        List<Fault> faults = new ArrayList<>();
        entry.faults(VietnamTime.today(clock)).forEach(fault -> faults.add(new Fault(fault.part(), fault.violation())));
        PasswordRules.objection(password, Arrays.asList(entry.username(), address, entry.number()))
                .ifPresent(violation -> faults.add(new Fault(null, violation)));
        return faults;
    }

    /**
     * Opens the account, and returns who signs in with it. The applicant is a new one, whatever number was typed.
     *
     * @throws BusinessRuleViolation if there are {@link #faults}
     * @throws vn.motcua.identity.domain.UsernameTaken if somebody has that name
     * @throws vn.motcua.identity.domain.AddressTaken if another registration with the address was faster
     */
    public Actor open(UUID id, String ticket, SelfEntry entry, String password) {
        opening.mustAllow(id, ticket);
        List<Fault> faults = faults(entry, opening.underway(id, ticket).address(), password);
        if (!faults.isEmpty()) {
            throw faults.get(0).violation();
        }
        return opening.open(id, ticket, entry, PasswordHash.of(password));
    }
}
