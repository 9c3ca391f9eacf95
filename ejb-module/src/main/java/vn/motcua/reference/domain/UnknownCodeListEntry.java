package vn.motcua.reference.domain;

import vn.motcua.kernel.NotFound;

/** Không có mục danh mục này. */
public class UnknownCodeListEntry extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCodeListEntry(String key) {
        super(String.valueOf(key));
    }
}
