package vn.motcua.workflow.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Việc đã xong: somebody did this step before. */
public class WorkAlreadyDone extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public WorkAlreadyDone(String dossierCode) {
        super(dossierCode);
    }
}
