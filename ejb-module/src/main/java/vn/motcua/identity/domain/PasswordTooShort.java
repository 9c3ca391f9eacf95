package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mật khẩu quá ngắn. */
public class PasswordTooShort extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public PasswordTooShort(int limit) {
        super(limit);
    }
}
