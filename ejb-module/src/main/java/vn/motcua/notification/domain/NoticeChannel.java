package vn.motcua.notification.domain;

/** Kênh gửi thông báo; on the pages of the portal every notice stands anyway. */
public enum NoticeChannel {
    /** Thư điện tử. */
    EMAIL
}
