package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp không phải bảng CSV: a spreadsheet, an archive or a picture under the name of a text. */
public class CsvNotText extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
