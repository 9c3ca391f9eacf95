package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp quá lớn. */
public class FileTooLarge extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileTooLarge(DocumentName name, UploadLimits limits) {
        super(name.value(), limits.maxMegabytes());
    }
}
