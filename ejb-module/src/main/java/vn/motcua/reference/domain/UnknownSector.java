package vn.motcua.reference.domain;

import vn.motcua.kernel.NotFound;

/** Không có lĩnh vực với mã này. */
public class UnknownSector extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownSector(String code) {
        super(String.valueOf(code));
    }
}
