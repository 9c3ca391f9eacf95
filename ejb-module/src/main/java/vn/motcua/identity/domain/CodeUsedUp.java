package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Đã dùng hết số lần thử hoặc số lần gửi của một lượt xác nhận. */
public class CodeUsedUp extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
