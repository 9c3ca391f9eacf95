package vn.motcua.dossier.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Cơ quan không tiếp nhận thủ tục này. */
public class NotOfferedHere extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotOfferedHere(String procedureName) {
        super(procedureName);
    }
}
