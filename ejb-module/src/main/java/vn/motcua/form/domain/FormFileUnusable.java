package vn.motcua.form.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không nhận được tệp biểu mẫu, as there is no form in it or more than anybody can fill in. */
public class FormFileUnusable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** Vì sao. */
    public enum FormFileFault {
        NOTHING,
        NO_FORM,
        TOO_LONG,
        TOO_DEEP
    }

    public FormFileUnusable(FormFileFault fault) {
        super(fault);
    }
}
