package vn.motcua.form.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Không đọc được biểu mẫu: the text is not what a form looks like; says where. */
public class FormNotReadable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    /** @param place path in the text, such as {@code sections[0].groups[1].fields[3].type} */
    public FormNotReadable(String place) {
        super(place);
    }
}
