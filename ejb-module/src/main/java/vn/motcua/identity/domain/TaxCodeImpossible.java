package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mã số thuế không hợp lệ. */
public class TaxCodeImpossible extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
