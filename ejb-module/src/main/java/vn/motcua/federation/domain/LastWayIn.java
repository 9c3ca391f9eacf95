package vn.motcua.federation.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Đây là cách đăng nhập cuối cùng của tài khoản. */
public class LastWayIn extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
