package vn.motcua.procedure.domain;

/** Quyết định ở một bước của quy trình. */
public enum ProcessDecision {
    /** Chuyển tiếp. */
    GO_ON,
    /** Đồng ý, ký duyệt. */
    APPROVE,
    /** Từ chối giải quyết. */
    REFUSE,
    /** Yêu cầu bổ sung. */
    ASK_FOR_MORE,
    /** Trả lại bước trước. */
    GIVE_BACK
}
