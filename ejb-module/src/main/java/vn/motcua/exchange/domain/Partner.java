package vn.motcua.exchange.domain;

/** Đối tác: an outside system that hears of what happens here. */
public enum Partner {
    /** Cổng Dịch vụ công quốc gia. */
    NATIONAL_PORTAL
}
