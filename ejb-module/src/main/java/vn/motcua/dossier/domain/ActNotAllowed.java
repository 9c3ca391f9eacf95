package vn.motcua.dossier.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Trạng thái hồ sơ không cho phép: the act is not legal in the state that the dossier has now. */
public class ActNotAllowed extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private final DossierAct act;
    private final DossierStatus status;

    public ActNotAllowed(DossierAct act, DossierStatus status) {
        super(act, status);
        this.act = act;
        this.status = status;
    }

    public DossierAct act() {
        return act;
    }

    public DossierStatus status() {
        return status;
    }
}
