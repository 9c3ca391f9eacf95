package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp không có dòng nào. */
public class NothingToImport extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public NothingToImport(String fileName) {
        super(fileName);
    }
}
