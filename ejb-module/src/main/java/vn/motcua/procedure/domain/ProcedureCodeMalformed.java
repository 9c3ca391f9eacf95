package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mã thủ tục không đúng dạng. */
public class ProcedureCodeMalformed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProcedureCodeMalformed(String code) {
        super(code);
    }
}
