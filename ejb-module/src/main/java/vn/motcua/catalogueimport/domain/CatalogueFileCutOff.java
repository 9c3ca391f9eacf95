package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp dở dang: a download or a copy that broke off; nothing of it is taken over. */
public class CatalogueFileCutOff extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CatalogueFileCutOff(String fileName, long line) {
        super(fileName, String.valueOf(line));
    }
}
