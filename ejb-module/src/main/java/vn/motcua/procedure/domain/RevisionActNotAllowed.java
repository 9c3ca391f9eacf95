package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Bản soạn thảo đang ở trạng thái không cho phép việc này. */
public class RevisionActNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public RevisionActNotAllowed(RevisionState state, RevisionAct act) {
        super(state, act);
    }
}
