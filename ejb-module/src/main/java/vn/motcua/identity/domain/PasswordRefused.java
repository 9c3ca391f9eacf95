package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mật khẩu hiện tại không đúng. */
public class PasswordRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
