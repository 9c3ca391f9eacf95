package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thủ tục đã được công bố bãi bỏ. */
public class ProcedureEndedAlready extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProcedureEndedAlready(String code) {
        super(code);
    }
}
