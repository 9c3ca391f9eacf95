package vn.motcua.form.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tờ khai quá lớn: more was typed than any form needs. */
public class AnswersTooLarge extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public AnswersTooLarge(int characters) {
        super(characters);
    }
}
