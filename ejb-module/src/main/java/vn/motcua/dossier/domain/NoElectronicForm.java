package vn.motcua.dossier.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thủ tục không có tờ khai điện tử. */
public class NoElectronicForm extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NoElectronicForm(String procedureName) {
        super(procedureName);
    }
}
