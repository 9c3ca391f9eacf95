package vn.motcua.dossier.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tình trạng chi tiết không phù hợp: it is no part of the state that the dossier has now, or it was named already. */
public class SubStatusUnfit extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SubStatusUnfit(String name) {
        super(name);
    }
}
