package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mã đã hết hạn: have a new one sent. */
public class CodeExpired extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
