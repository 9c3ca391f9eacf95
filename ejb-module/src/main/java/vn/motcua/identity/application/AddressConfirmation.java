package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.motcua.identity.domain.AddressCheck;
import vn.motcua.identity.domain.CheckPurpose;
import vn.motcua.identity.domain.CheckUsed;
import vn.motcua.identity.domain.CodeExpired;
import vn.motcua.identity.domain.CodeUsedUp;
import vn.motcua.identity.domain.CodeWrong;
import vn.motcua.identity.domain.TooManyTries;
import vn.motcua.identity.domain.TryLimit;
import vn.motcua.kernel.OpenToAnyone;

/**
 * Xác nhận địa chỉ bằng mã: whoever types the code reads the letters that arrive there. Opening the link of a letter
 * changes nothing, for mail servers open links too; pressing the button does.
 */
@Stateless
@OpenToAnyone
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AddressConfirmation {

    @Inject AddressCheckBook book;
    @Inject Tries tries;

    /** Lượt xác nhận, as its page shows it; the address is the one that the visitor typed or was written to. */
    public record CheckView(UUID id, CheckPurpose purpose, String address) {}

    /** Đã xác nhận: with this ticket the next page may be used, by this browser. */
    public record Confirmed(CheckPurpose purpose, String ticket) {}

    /** @throws vn.motcua.identity.domain.UnknownCheck if there is none, or it was long ago */
    public CheckView look(UUID id) {
        return book.view(id);
    }

    /** @throws vn.motcua.identity.domain.LetterTooSoon or {@link CodeUsedUp} */
    public void sendAgain(UUID id, Caller caller) {
        tries.count(TryLimit.LETTER_FROM, caller.network());
        book.sendAgain(id);
    }

    /**
     * @throws CodeWrong if it does not fit, or belongs to an older letter
     * @throws CodeExpired if it came too late
     * @throws CodeUsedUp after too many wrong ones
     */
    public Confirmed confirm(UUID id, String typed, Caller caller) {
        var blocked = tries.blocked(TryLimit.NETWORK, caller.network());
        if (blocked != null) {
            throw new TooManyTries(blocked);
        }
        AddressCheckBook.Tried tried = book.tryCode(id, digitsOf(typed));
        if (tried.judged() == AddressCheck.Judged.WRONG) {
            tries.settle(TryLimit.NETWORK, caller.network(), false);
        }
        return switch (tried.judged()) {
            case FITS -> new Confirmed(tried.purpose(), tried.ticket());
            case WRONG -> throw tried.left() > 0 ? new CodeWrong(tried.left()) : new CodeUsedUp();
            case USED_UP -> throw new CodeUsedUp();
            case EXPIRED -> throw new CodeExpired();
            case USED -> throw new CheckUsed();
        };
    }

    /** People copy blanks and dots along with a code. */
    private static String digitsOf(String typed) {
        return typed == null ? "" : typed.replaceAll("[^0-9]", "");
    }
}
