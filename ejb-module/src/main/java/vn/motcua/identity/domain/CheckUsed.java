package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Liên kết đã được dùng: what it was for has been done. */
public class CheckUsed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
