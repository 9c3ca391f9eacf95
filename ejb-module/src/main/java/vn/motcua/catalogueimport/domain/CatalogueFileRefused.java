package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp không nhập được: nothing of it is taken over; the answer says what to do with the file. */
public class CatalogueFileRefused extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CatalogueFileRefused(String fileName, FileFlaw flaw) {
        super(fileName, flaw);
    }
}
