package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Nguồn không trả lời: the run stops here and can go on later; nothing is wrong with what was read so far. */
public class SourceUnavailable extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public SourceUnavailable(String message) {
        super(message);
    }

    public SourceUnavailable(String message, Throwable cause) {
        super(message);
        initCause(cause);
    }
}
