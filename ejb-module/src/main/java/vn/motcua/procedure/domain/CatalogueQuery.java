package vn.motcua.procedure.domain;

import java.io.Serializable;

/**
 * Điều kiện lọc danh mục thủ tục trong công việc quản trị; whatever is null does not narrow down.
 *
 * @param words with or without accents
 * @param after code of the last row of the page before; null for the first page
 */
public record CatalogueQuery(
        String words,
        CatalogueState state,
        String sectorCode,
        SettlementLevel level,
        Provenance.Origin origin,
        String after,
        int size)
        implements Serializable {

    public static final int USUAL_SIZE = 30;
}
