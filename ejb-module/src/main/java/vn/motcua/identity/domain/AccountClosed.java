package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tài khoản đã bị đóng; said only to who knows its password. */
public class AccountClosed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
