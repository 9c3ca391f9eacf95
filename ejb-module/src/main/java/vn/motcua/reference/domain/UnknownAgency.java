package vn.motcua.reference.domain;

import vn.motcua.kernel.NotFound;

/** Không có cơ quan với mã này. */
public class UnknownAgency extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownAgency(String id) {
        super(String.valueOf(id));
    }
}
