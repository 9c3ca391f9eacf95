package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.NotFound;

/** Không có đợt nhập danh mục này. */
public class UnknownImport extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownImport(long id) {
        super(String.valueOf(id));
    }
}
