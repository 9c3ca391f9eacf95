package vn.motcua.procedure.domain;

/** Tình trạng của thủ tục trong danh mục. */
public enum CatalogueState {
    /** Đang có hiệu lực. */
    IN_FORCE,
    /** Đã công bố, chưa đến ngày có hiệu lực. */
    COMING,
    /** Đã bãi bỏ. */
    ENDED,
    /** Chưa công bố lần nào. */
    NEVER_PUBLISHED,
    /** Có bản soạn thảo đang mở. */
    WITH_DRAFT
}
