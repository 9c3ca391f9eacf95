package vn.motcua.administration.domain;

/** Kết quả chạy tác vụ. */
public enum JobOutcome {
    /** Đang chạy. */
    RUNNING,
    /** Hoàn thành. */
    COMPLETED,
    /** Gặp lỗi; can be restarted and goes on where it was. */
    FAILED,
    /** Đã dừng theo yêu cầu; can be restarted too. */
    STOPPED;

    public boolean mayRestart() {
        return this == FAILED || this == STOPPED;
    }
}
