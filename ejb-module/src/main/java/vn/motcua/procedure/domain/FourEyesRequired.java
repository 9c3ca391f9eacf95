package vn.motcua.procedure.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Người kiểm tra không phải người soạn, người công bố không phải cả hai. */
public class FourEyesRequired extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FourEyesRequired(RevisionAct act) {
        super(act);
    }
}
