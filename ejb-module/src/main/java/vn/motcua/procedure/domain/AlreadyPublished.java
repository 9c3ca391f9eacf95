package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Phiên bản đã công bố thì không sửa được nữa. */
public class AlreadyPublished extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public AlreadyPublished(String code, int number) {
        super(code, number);
    }
}
