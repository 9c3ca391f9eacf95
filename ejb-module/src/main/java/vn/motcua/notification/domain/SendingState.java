package vn.motcua.notification.domain;

/** Trạng thái gửi thông báo. */
public enum SendingState {
    /** Chờ gửi. */
    WAITING,
    /** Đang gửi: the mail server is being told. */
    SENDING,
    /** Đã gửi: the mail server has taken it. */
    SENT,
    /** Không rõ: the connection or our server broke off in the middle; nobody sends it again but a person. */
    UNCLEAR,
    /** Không gửi được: the address is refused, or the mail server was away for too long. */
    FAILED,
    /** Không gửi vì đã cũ: nobody came to it for a day, such as in a past that was taken over. */
    OUTDATED
}
