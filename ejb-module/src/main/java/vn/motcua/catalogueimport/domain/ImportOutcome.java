package vn.motcua.catalogueimport.domain;

/** Kết quả nhập một thủ tục. */
public enum ImportOutcome {
    /** Chưa có, đã công bố phiên bản đầu. */
    NEW,
    /** Đã công bố phiên bản tiếp theo. */
    CHANGED,
    /** Không đổi. */
    UNCHANGED,
    /** Có phần riêng của tỉnh: a person decides. */
    DRAFT,
    /** Không nhập được. */
    REFUSED
}
