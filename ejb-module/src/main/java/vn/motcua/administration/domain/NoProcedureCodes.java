package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp không có mã thủ tục nào. */
public class NoProcedureCodes extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
