package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mật khẩu quá dài. */
public class PasswordTooLong extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PasswordTooLong(int limit) {
        super(limit);
    }
}
