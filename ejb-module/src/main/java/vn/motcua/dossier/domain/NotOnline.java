package vn.motcua.dossier.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Thủ tục chưa nộp trực tuyến được. */
public class NotOnline extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NotOnline(String procedureName) {
        super(procedureName);
    }
}
