package vn.motcua.identity.domain;

/** Mức độ định danh: how sure it is that an applicant is who they say they are. */
public enum Identification {
    /** Tự khai: an address answered, and that is all; the number of the paper is what somebody typed. */
    DECLARED,
    /** Đã xác minh: an officer saw the papers, or an identity provider vouches. */
    CONFIRMED
}
