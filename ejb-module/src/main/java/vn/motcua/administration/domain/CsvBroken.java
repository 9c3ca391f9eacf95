package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp CSV hỏng từ một dòng: an open quotation mark or half a line. */
public class CsvBroken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public CsvBroken(int line) {
        super(line);
    }
}
