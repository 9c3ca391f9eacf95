package vn.motcua.procedure.domain;

/** Đơn vị tính thời hạn giải quyết. */
public enum TimeUnit {
    /** Ngày làm việc. */
    WORKING_DAYS,
    /** Ngày theo lịch. */
    DAYS,
    /** Giờ làm việc. */
    WORKING_HOURS,
    /** Tháng. */
    MONTHS,
    /** Trong ngày làm việc; nhận sau 15 giờ thì ngày làm việc tiếp theo. */
    SAME_DAY
}
