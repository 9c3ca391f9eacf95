package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không đọc được nội dung đã lưu: it is gone, spoilt, or was encrypted with a key that is not here. Said for upkeep. */
public class ContentUnreadable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ContentUnreadable(String sha256, Throwable cause) {
        super(sha256);
        initCause(cause);
    }
}
