package vn.motcua.document.domain;

import vn.motcua.kernel.NotFound;

/** Không tìm thấy tài liệu, or it is not this person's to read. */
public class UnknownDocument extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownDocument() {}

    public UnknownDocument(Throwable cause) {
        initCause(cause);
    }
}
