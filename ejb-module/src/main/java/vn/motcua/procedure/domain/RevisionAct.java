package vn.motcua.procedure.domain;

/** Việc làm trên một bản soạn thảo. */
public enum RevisionAct {
    /** Mở bản soạn thảo. */
    BEGIN,
    /** Sửa. */
    CHANGE,
    /** Trình kiểm tra. */
    SUBMIT,
    /** Trả lại để sửa. */
    RETURN,
    /** Kiểm tra đạt. */
    CHECK,
    /** Công bố. */
    PUBLISH,
    /** Hủy. */
    DISCARD,
    /** Nhận nội dung mới từ Cổng Dịch vụ công quốc gia. */
    TAKE_NATIONAL,
    /** Bỏ qua nội dung mới từ Cổng Dịch vụ công quốc gia. */
    LEAVE_NATIONAL
}
