package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp này đã được áp dụng. */
public class ImportAlreadyApplied extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
