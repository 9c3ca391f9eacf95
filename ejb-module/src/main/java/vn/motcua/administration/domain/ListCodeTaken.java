package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mã danh mục đã có. */
public class ListCodeTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ListCodeTaken(String code) {
        super(code);
    }
}
