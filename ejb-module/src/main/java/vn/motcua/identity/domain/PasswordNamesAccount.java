package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mật khẩu chứa tên đăng nhập, địa chỉ thư hoặc số định danh. */
public class PasswordNamesAccount extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
