package vn.motcua.procedure.domain;

import vn.motcua.kernel.NotFound;

/** Không có phân công giải quyết này. */
public class UnknownOffering extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownOffering(long id) {
        super(String.valueOf(id));
    }
}
