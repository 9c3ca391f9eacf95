package vn.motcua.form.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp biểu mẫu bị hỏng: it stops being JSON, mostly as only a part of it was copied. */
public class FormFileBroken extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FormFileBroken(long line, long column) {
        super(Long.toString(line), Long.toString(column));
    }
}
