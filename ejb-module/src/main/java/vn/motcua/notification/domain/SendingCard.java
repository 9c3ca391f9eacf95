package vn.motcua.notification.domain;

import java.time.Instant;

/**
 * Một lượt gửi trong danh sách; the address is hidden but for what tells a typing error.
 */
public record SendingCard(long id, String title, String dossierCode, String address, SendingState state, int attempts,
        Instant createdAt, Instant sentAt, String lastAnswer) {

    public SendingCard {
        address = hidden(address);
    }

    /** {@code mai.nguyen@example.vn} becomes {@code m…n@example.vn}. */
    static String hidden(String address) {
        int at = address.lastIndexOf('@');
        return at < 2 ? "…" : address.charAt(0) + "…" + address.substring(at - 1);
    }

    /** Whether a person may have it sent again. */
    public boolean isStuck() {
        return state == SendingState.FAILED || state == SendingState.UNCLEAR;
    }
}
