package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Nội dung còn lỗi, chưa trình hoặc công bố được. */
public class ContentHasFaults extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ContentHasFaults(int faults) {
        super(faults);
    }
}
