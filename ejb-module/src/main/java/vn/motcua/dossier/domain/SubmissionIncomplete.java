package vn.motcua.dossier.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Hồ sơ chưa đủ: papers are missing or the form has errors; names what. */
public class SubmissionIncomplete extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SubmissionIncomplete(String what) {
        super(what);
    }
}
