package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Kho tệp tạm thời không dùng được. Nothing else needs it: a dossier can be handed in meanwhile. */
public class FileStoreAway extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileStoreAway(Throwable cause) {
        initCause(cause);
    }
}
