package vn.motcua.identity.domain;

import java.time.Duration;
import java.time.Instant;
import vn.motcua.kernel.Setting;

/** Giới hạn số lần thử: how many are free, and how the wait grows after them. */
public enum TryLimit {
    /** Nhập sai mật khẩu của một tài khoản, or of a name that nobody has: the two must not be told apart. */
    PASSWORD(5, Duration.ofHours(24), Duration.ofMinutes(1), Duration.ofHours(1)),
    /** Nhập sai từ một địa chỉ mạng, where a whole office may sit. */
    NETWORK(0, Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofMinutes(15)),
    /** Thư đã gửi đến một địa chỉ. */
    LETTER_TO(6, Duration.ofHours(24), Duration.ofMinutes(15), Duration.ofHours(12)),
    /** Thư được yêu cầu từ một địa chỉ mạng. */
    LETTER_FROM(40, Duration.ofHours(1), Duration.ofMinutes(5), Duration.ofHours(1)),
    /** Tra cứu hồ sơ theo mã từ một địa chỉ mạng: codes follow each other, and nobody needs to read them all. */
    LOOK_UP(60, Duration.ofHours(1), Duration.ofMinutes(1), Duration.ofHours(1)),
    /** Nhập sai mã bước hai. */
    SECOND_STEP(5, Duration.ofHours(24), Duration.ofMinutes(1), Duration.ofHours(1));

    private static final int DOUBLINGS = 20;

    private final int free;
    private final Duration remembered;
    private final Duration first;
    private final Duration longest;

    TryLimit(int free, Duration remembered, Duration first, Duration longest) {
        this.free = free;
        this.remembered = remembered;
        this.first = first;
        this.longest = longest;
    }

    /** Until when nobody may try again after so many; null while it may go on. */
    Instant waitAfter(int tries, Instant now) {
        int over = tries - (this == NETWORK ? Setting.MOTCUA_SIGN_IN_TRIES_PER_ADDRESS.number() : free);
        if (over < 0) {
            return null;
        }
        Duration grown = first.multipliedBy(1L << Math.min(over, DOUBLINGS));
        return now.plus(grown.compareTo(longest) < 0 ? grown : longest);
    }

    /** After so long without another one, what was is forgotten. */
    boolean isForgotten(Instant last, Instant now) {
        return now.isAfter(last.plus(remembered));
    }
}
