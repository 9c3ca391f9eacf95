package vn.motcua.identity.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mã bước hai không đúng, hoặc đã dùng rồi. */
public class SecondStepRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
