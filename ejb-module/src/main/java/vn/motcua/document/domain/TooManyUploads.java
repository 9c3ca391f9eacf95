package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Quá nhiều tệp đang tải lên dở dang cùng lúc. */
public class TooManyUploads extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public TooManyUploads(int most) {
        super(most);
    }
}
