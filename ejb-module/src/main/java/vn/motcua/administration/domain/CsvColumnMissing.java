package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.reference.domain.EntryColumn;

/** Tệp CSV thiếu cột. */
public class CsvColumnMissing extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CsvColumnMissing(EntryColumn column) {
        super(column);
    }
}
