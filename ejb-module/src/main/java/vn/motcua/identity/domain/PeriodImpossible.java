package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thời hạn ủy quyền không đúng. */
public class PeriodImpossible extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
