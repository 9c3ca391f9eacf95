package vn.motcua.catalogueimport.domain;

import vn.motcua.kernel.NotFound;

/** Không có đợt nhập danh mục này. */
public class UnknownCatalogueImport extends NotFound {

    private static final long serialVersionUID = 1L;

    public UnknownCatalogueImport(long id) {
        super(String.valueOf(id));
    }
}
