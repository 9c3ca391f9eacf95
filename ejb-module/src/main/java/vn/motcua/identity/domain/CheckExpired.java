package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Lượt xác nhận đã hết hạn, or was begun in another browser: begin again. */
public class CheckExpired extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
