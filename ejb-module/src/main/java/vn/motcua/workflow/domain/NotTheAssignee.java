package vn.motcua.workflow.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Việc của người khác: this step is in somebody else's hands. */
public class NotTheAssignee extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotTheAssignee(String assignee) {
        super(assignee);
    }
}
