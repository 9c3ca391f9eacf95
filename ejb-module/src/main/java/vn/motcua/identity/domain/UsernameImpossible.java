package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tên đăng nhập không dùng được. */
public class UsernameImpossible extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
