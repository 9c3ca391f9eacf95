package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tên đăng nhập đã có người dùng. */
public class UsernameTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public UsernameTaken(String username) {
        super(username);
    }
}
