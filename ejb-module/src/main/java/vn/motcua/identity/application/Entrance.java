package vn.motcua.identity.application;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.identity.domain.Actor;

/**
 * Đã đúng mật khẩu: who stands at the door, and what is still asked of them. Kept on the server, never shown.
 *
 * @param username of the account
 * @param at when the password was judged
 */
public record Entrance(Actor actor, String username, Next next, Instant at) implements Serializable {

    /** Còn phải làm gì để vào. */
    public enum Next {
        NOTHING,
        /** Nhập mã của ứng dụng. */
        CODE,
        /** Cài ứng dụng, vì cơ quan yêu cầu. */
        ENROL
    }
}
