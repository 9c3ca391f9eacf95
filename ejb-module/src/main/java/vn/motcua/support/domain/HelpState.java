package vn.motcua.support.domain;

/** Tình trạng bài. */
public enum HelpState {
    /** Bản nháp. */
    DRAFT,
    /** Đã đăng: shown while it is valid. */
    PUBLISHED,
    /** Đã gỡ. */
    WITHDRAWN
}
