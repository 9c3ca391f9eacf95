package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Cần xác nhận lại danh tính trước. */
public class ConfirmationNeeded extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
