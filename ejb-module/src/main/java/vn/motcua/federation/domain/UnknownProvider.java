package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không có bên cung cấp định danh này. */
public class UnknownProvider extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
