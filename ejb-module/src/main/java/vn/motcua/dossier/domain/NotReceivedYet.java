package vn.motcua.dossier.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Hồ sơ chưa được tiếp nhận: there is no appointment to print yet. */
public class NotReceivedYet extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotReceivedYet(String code) {
        super(code);
    }
}
