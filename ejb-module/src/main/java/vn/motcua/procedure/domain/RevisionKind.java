package vn.motcua.procedure.domain;

/** Loại bản soạn thảo: what is published in the end. */
public enum RevisionKind {
    /** Công bố mới hoặc sửa đổi, bổ sung: the next version. */
    VERSION,
    /** Bãi bỏ thủ tục. */
    ENDING
}
