package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Họ tên không thể là tên người. */
public class NameImpossible extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
