package vn.motcua.procedure.domain;

/** Sự kiện: what happens in a life or a business that makes people look for the procedure. */
public enum LifeEvent {
    /** Sinh con, nuôi con. */
    BIRTH,
    /** Kết hôn. */
    MARRIAGE,
    /** Người thân qua đời. */
    DEATH,
    /** Học tập. */
    STUDY,
    /** Việc làm. */
    WORK,
    /** Sức khỏe, bảo trợ xã hội. */
    HEALTH,
    /** Nhà ở, đất đai. */
    HOUSING_LAND,
    /** Giao thông, vận tải. */
    TRANSPORT,
    /** Khởi sự kinh doanh. */
    BUSINESS_START,
    /** Hoạt động kinh doanh. */
    BUSINESS_OPERATE,
    /** Khác. */
    OTHER
}
