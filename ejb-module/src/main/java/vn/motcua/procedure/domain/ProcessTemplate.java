package vn.motcua.procedure.domain;

/** Mẫu quy trình nội bộ: which way through the offices a dossier of the procedure takes. */
public enum ProcessTemplate {
    /** Cấp xã, giải quyết ngay trong ngày. */
    COMMUNE_SIMPLE,
    /** Cấp xã, có thẩm định. */
    COMMUNE_STANDARD,
    /** Cấp sở. */
    DEPARTMENT_STANDARD,
    /** Liên thông: another agency is asked or decides. */
    INTER_AGENCY
}
