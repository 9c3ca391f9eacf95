package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp CSV lớn quá: more megabytes or rows than are taken at once. */
public class CsvTooLarge extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CsvTooLarge(int megabytes, int rows) {
        super(megabytes, rows);
    }
}
