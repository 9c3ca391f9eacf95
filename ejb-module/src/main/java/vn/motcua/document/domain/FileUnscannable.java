package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp không quét được: whether it does harm is not known, so the office does not open it. */
public class FileUnscannable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileUnscannable(String name) {
        super(name);
    }
}
