package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mã không đúng, or replaced by a newer one; the text tells how many tries are left. */
public class CodeWrong extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CodeWrong(int triesLeft) {
        super(triesLeft);
    }
}
