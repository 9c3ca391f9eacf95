package vn.motcua.catalogueimport.domain;

/** Kết quả nhập một thủ tục. */
public enum ImportOutcome {
    /** Chưa có, đã công bố phiên bản đầu. */
    NEW,
    /** Đã công bố phiên bản tiếp theo. */
    CHANGED,
    /** Không đổi. */
    UNCHANGED,
    /** Đã có từ nguồn khác: its words are remembered, so that news of this source is noticed, but nothing is replaced. */
    ELSEWHERE,
    /** Có phần riêng của tỉnh: a person decides. */
    DRAFT,
    /** Không nhập được. */
    REFUSED
}
