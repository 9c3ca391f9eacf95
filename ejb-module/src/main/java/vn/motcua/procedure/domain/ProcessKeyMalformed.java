package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Mã quy trình không đúng dạng. */
public class ProcessKeyMalformed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProcessKeyMalformed(String key) {
        super(key);
    }
}
