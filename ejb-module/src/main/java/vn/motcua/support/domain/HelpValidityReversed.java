package vn.motcua.support.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thời gian hiệu lực ngược: it would end before it begins. */
public class HelpValidityReversed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public HelpValidityReversed() {
        super();
    }
}
