package vn.motcua.workflow.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không có người thực hiện: no officer of the agency holds the role that the step needs. */
public class NobodyToDoIt extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NobodyToDoIt(String agencyName) {
        super(agencyName);
    }
}
