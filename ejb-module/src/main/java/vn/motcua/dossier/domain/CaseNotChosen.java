package vn.motcua.dossier.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Chưa chọn trường hợp thực hiện của thủ tục. */
public class CaseNotChosen extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CaseNotChosen(String procedureName) {
        super(procedureName);
    }
}
