package vn.motcua.workflow.domain;

/** Bước xử lý trong cơ quan. */
public enum WorkStep {
    /** Thẩm định. */
    ASSESS,
    /** Phê duyệt. */
    APPROVE
}
