package vn.motcua.document.domain;

import vn.motcua.kernel.BusinessRuleViolation;

/** Loại tệp không được nhận: by its content the file is neither a PDF nor a JPEG or PNG picture. */
public class FileKindNotAccepted extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    public FileKindNotAccepted(DocumentName name) {
        super(name.value());
    }
}
