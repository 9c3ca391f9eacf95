package vn.motcua.administration.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp CSV không có dòng nào. */
public class CsvEmpty extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;
}
