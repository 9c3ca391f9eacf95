package vn.motcua.administration.domain;

import vn.motcua.kernel.NotFound;

/** Không có lần nhập này. */
public class UnknownImport extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownImport(String id) {
        super(id);
    }
}
