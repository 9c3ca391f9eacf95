package vn.motcua.reference.domain;

/** Cấp chính quyền: the two levels of local government since 1 July 2025. */
public enum AdministrativeLevel {
    /** Cấp tỉnh. */
    PROVINCE,
    /** Cấp xã. */
    COMMUNE
}
