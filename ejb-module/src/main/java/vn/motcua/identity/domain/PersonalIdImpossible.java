package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Số định danh cá nhân không hợp lệ. */
public class PersonalIdImpossible extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
