package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp có mật khẩu: no officer could open it. */
public class FileLocked extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileLocked(DocumentName name, Throwable cause) {
        super(name.value());
        initCause(cause);
    }
}
