package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp đang được quét mã độc: the office opens it as soon as it is found clean. */
public class FileBeingScanned extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileBeingScanned(String name) {
        super(name);
    }
}
