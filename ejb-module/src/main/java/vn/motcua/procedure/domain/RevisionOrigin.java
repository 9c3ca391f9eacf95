package vn.motcua.procedure.domain;

/** Ai mở bản soạn thảo. */
public enum RevisionOrigin {
    /** Cán bộ soạn. */
    PERSON,
    /** Cổng Dịch vụ công quốc gia thay đổi. */
    NATIONAL_PORTAL
}
