package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Cơ quan yêu cầu xác thực hai bước nên không tắt được. */
public class SecondStepRequired extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
