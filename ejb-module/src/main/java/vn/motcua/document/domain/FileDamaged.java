package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Tệp bị hỏng: it begins like an accepted kind but cannot be read to its end. */
public class FileDamaged extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileDamaged(DocumentName name) {
        super(name.value());
    }

    public FileDamaged(DocumentName name, Throwable cause) {
        this(name);
        initCause(cause);
    }
}
