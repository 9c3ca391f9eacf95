package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp quá lớn. */
public class CatalogueFileTooLarge extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CatalogueFileTooLarge(String fileName, int mostMegabytes) {
        super(fileName, mostMegabytes);
    }
}
