package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thủ tục đã có một bản soạn thảo đang mở. */
public class RevisionOpenAlready extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RevisionOpenAlready(String code) {
        super(code);
    }
}
