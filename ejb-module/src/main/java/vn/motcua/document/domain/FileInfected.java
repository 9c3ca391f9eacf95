package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp có mã độc: nobody opens it, and nobody hands it in again. */
public class FileInfected extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileInfected(String name) {
        super(name);
    }
}
