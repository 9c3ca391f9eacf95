package vn.motcua.reference.domain;

/** Loại cơ quan. */
public enum AgencyKind {
    /** Ủy ban nhân dân tỉnh. */
    PEOPLES_COMMITTEE_PROVINCE,
    /** Sở, ban, ngành. */
    DEPARTMENT,
    /** Ủy ban nhân dân xã, phường, đặc khu. */
    PEOPLES_COMMITTEE_COMMUNE,
    /** Trung tâm phục vụ hành chính công. */
    PUBLIC_SERVICE_CENTRE
}
