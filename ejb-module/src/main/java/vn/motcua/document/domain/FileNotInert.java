package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp chứa mã lệnh hoặc tệp đính kèm: a paper does nothing when it is opened and carries no other file. */
public class FileNotInert extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileNotInert(DocumentName name) {
        super(name.value());
    }
}
