package vn.motcua.procedure.domain;

/** Đối tượng thực hiện. */
public enum Audience {
    /** Công dân. */
    CITIZEN,
    /** Doanh nghiệp, hộ kinh doanh, hợp tác xã. */
    BUSINESS,
    /** Cơ quan, tổ chức khác. */
    ORGANISATION
}
