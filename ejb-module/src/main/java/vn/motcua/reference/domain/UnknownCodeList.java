package vn.motcua.reference.domain;

import vn.motcua.kernel.NotFound;

/** Không có danh mục với mã này. */
public class UnknownCodeList extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCodeList(String code) {
        super(String.valueOf(code));
    }
}
