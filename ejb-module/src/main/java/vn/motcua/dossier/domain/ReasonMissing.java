package vn.motcua.dossier.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thiếu lý do: the law wants the reason of this act in writing. */
public class ReasonMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    static String checked(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        return reason.strip();
    }
}
