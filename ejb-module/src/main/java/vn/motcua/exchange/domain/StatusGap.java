package vn.motcua.exchange.domain;

/** Loại chỗ hổng trong ánh xạ trạng thái. */
public enum StatusGap {
    /** Chưa có trạng thái chính. */
    NO_MAIN_STATUS,
    /** Có nhiều trạng thái chính. */
    SEVERAL_MAIN_STATUSES,
    /** Trạng thái quốc gia không còn hiệu lực hoặc không có. */
    NATIONAL_STATUS_UNKNOWN,
    /** Không thuộc trạng thái hồ sơ nào. */
    STATE_UNKNOWN
}
