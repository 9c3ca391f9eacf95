package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Đã có quy trình hoặc bản soạn thảo quy trình với mã này. */
public class ProcessKeyTaken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public ProcessKeyTaken(String key) {
        super(key);
    }
}
