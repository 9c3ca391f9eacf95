package vn.motcua.procedure.domain;

/** Mức độ dịch vụ công trực tuyến. */
public enum OnlineLevel {
    /** Toàn trình. */
    FULL,
    /** Một phần. */
    PARTIAL,
    /** Chỉ cung cấp thông tin. */
    INFORMATION
}
