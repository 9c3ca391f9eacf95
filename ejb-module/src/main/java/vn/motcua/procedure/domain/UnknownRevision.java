package vn.motcua.procedure.domain;

import vn.motcua.kernel.NotFound;

/** Không có bản soạn thảo này. */
public class UnknownRevision extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownRevision(long id) {
        super(String.valueOf(id));
    }
}
