package vn.motcua.reference.domain;

/** Điều xảy ra với một mục: what a change or a line of a file does to an entry. */
public enum ListEffect {
    /** Thêm mới. */
    ADDED,
    /** Thay đổi. */
    CHANGED,
    /** Kết thúc hiệu lực. */
    ENDED,
    /** Giữ nguyên. */
    UNCHANGED,
    /** Không nhận. */
    REFUSED
}
