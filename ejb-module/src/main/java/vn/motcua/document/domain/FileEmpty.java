package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp rỗng. */
public class FileEmpty extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileEmpty(DocumentName name) {
        super(name.value());
    }
}
