package vn.motcua.identity.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Thư về tài khoản: what must be told at an address that is perhaps nobody's yet. Fired in the transaction of the act;
 * who observes it writes it down there, sealed, and sends it later.
 *
 * @param occasion tells the letter from every other; the same occasion is told once
 * @param checkId of the confirmation that the letter belongs to; null for mere news
 * @param code null if there is none
 * @param username whom the letter names; null for none
 * @param until when the letter is of no use any more
 */
public record AccountLetter(
        String occasion, Kind kind, String address, UUID checkId, String code, String username, Instant at, Instant until) {

    /** Loại thư. */
    public enum Kind {
        REGISTER_CODE,
        /** Địa chỉ đã có tài khoản. */
        ALREADY_REGISTERED,
        RESET_CODE,
        PASSWORD_CHANGED,
        SECOND_STEP_ON,
        SECOND_STEP_RESET
    }

    /** Never shows code or address in a log. */
    @Override
    public String toString() {
        return occasion;
    }
}
