package vn.motcua.exchange.domain;

import java.util.EnumSet;
import java.util.Set;

/** Tình trạng gửi của một thông điệp. */
public enum DeliveryState {
    /** Chờ gửi: its turn comes at the time it is planned for. */
    WAITING,
    /** Đã chuyển vào hàng đợi: the queue holds a wake-up for it. */
    SENT,
    /** Đã đến nơi: the partner said so. */
    DELIVERED,
    /** Bị từ chối, chờ quản trị: the partner refused it again and again; its dossier waits for a person. */
    FAILED,
    /** Bỏ qua theo quyết định của quản trị. */
    SKIPPED;

    private static final Set<DeliveryState> ON_THE_WAY = EnumSet.of(WAITING, SENT);

    /** The states in which the machinery still works on the message. */
    public static Set<DeliveryState> onTheWay() {
        return EnumSet.copyOf(ON_THE_WAY);
    }

    /** Nothing more will be sent, and the next message of the dossier may go. */
    public boolean isSettled() {
        return this == DELIVERED || this == SKIPPED;
    }
}
