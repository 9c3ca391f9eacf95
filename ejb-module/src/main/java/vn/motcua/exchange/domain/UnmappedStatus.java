package vn.motcua.exchange.domain;

import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.kernel.BusinessRuleViolation;

/** Trạng thái chưa được ánh xạ: nothing goes out without a national status. */
public class UnmappedStatus extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public UnmappedStatus(DossierStatus state) {
        super(state);
    }
}
