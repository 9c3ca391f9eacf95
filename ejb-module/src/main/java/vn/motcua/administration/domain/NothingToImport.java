package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp không thay đổi gì. */
public class NothingToImport extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
