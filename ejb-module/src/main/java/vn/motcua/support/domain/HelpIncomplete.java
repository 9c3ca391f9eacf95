package vn.motcua.support.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Bài còn thiếu: a text without title or without content is not kept. */
public class HelpIncomplete extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public HelpIncomplete() {
        super();
    }
}
