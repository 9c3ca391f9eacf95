package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp CSV không viết bằng UTF-8: reading it anyway would turn names into rubbish. */
public class CsvNotUnicode extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
