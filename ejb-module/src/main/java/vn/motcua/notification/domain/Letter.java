package vn.motcua.notification.domain;

import java.util.UUID;

/** Thư gửi đi: plain text to one address. */
public record Letter(UUID messageId, String address, String title, String text) {

    /** Never shows the address in a log. */
    @Override
    public String toString() {
        return messageId.toString();
    }
}
