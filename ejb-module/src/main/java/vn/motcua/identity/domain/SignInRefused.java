package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tên đăng nhập hoặc mật khẩu không đúng: which of the two is said to nobody. */
public class SignInRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
