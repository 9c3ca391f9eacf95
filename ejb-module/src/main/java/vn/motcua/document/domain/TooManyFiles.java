package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Quá nhiều tệp cho một giấy tờ. */
public class TooManyFiles extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public TooManyFiles(int most) {
        super(most);
    }
}
