package vn.motcua.support.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Bài quá dài. */
public class HelpTooLong extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public HelpTooLong(int title, int body) {
        super(title, body);
    }
}
