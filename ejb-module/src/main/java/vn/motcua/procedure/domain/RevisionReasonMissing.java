package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Trả lại hoặc hủy bản soạn thảo mà không nói vì sao. */
public class RevisionReasonMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RevisionReasonMissing() {
        super();
    }
}
