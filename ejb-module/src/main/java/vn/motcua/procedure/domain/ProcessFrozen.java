package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Quy trình đã công bố thì không sửa được nữa; mở bản mới. */
public class ProcessFrozen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProcessFrozen(String name) {
        super(name);
    }
}
