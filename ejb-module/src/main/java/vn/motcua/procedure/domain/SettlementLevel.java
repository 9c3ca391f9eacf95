package vn.motcua.procedure.domain;

/** Cấp thực hiện: on which level of the state a procedure is settled; several levels may settle the same one. */
public enum SettlementLevel {
    /** Cấp xã. */
    COMMUNE,
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp bộ. */
    MINISTRY,
    /** Cơ quan khác. */
    OTHER
}
