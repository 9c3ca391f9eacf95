package vn.motcua.dossier.domain;

import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.Page;

/** Danh sách hồ sơ: reads pages of cards by key, inside a scope. */
public interface DossierList {

    Page<DossierCard> page(DossierQuery query, DataScope scope);

    /** How many match, counted up to {@code cap}. */
    int count(DossierQuery query, DataScope scope, int cap);
}
