package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mã thủ tục đã có trong danh mục. */
public class ProcedureKnownAlready extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProcedureKnownAlready(String code) {
        super(code);
    }
}
