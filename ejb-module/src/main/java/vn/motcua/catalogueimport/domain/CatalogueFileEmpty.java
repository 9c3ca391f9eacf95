package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp không có dòng nào. */
public class CatalogueFileEmpty extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CatalogueFileEmpty(String fileName) {
        super(fileName);
    }
}
