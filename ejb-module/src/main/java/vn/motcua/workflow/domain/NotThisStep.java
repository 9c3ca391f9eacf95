package vn.motcua.workflow.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Sai bước xử lý: the act belongs to another step than the one in hand. */
public class NotThisStep extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotThisStep(WorkStep wanted, WorkStep inHand) {
        super(wanted, inHand);
    }
}
