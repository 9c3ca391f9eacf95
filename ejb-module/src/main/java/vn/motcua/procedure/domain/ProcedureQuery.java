package vn.motcua.procedure.domain;

import java.io.Serializable;

/**
 * Điều kiện tìm thủ tục; whatever is null does not narrow down.
 *
 * @param text words with or without accents, in any order
 * @param agencyId agency for which dossiers are handed in
 * @param after {@code next} of the page before; null for the first page
 */
public record ProcedureQuery(
        String text,
        String sectorCode,
        SettlementLevel level,
        Audience audience,
        LifeEvent lifeEvent,
        OnlineLevel onlineLevel,
        String agencyId,
        String after,
        int size)
        implements Serializable {

    public static final int USUAL_SIZE = 20;
    private static final int LARGEST = 100;

    public ProcedureQuery {
        size = Math.max(1, Math.min(size, LARGEST));
    }

    public static ProcedureQuery words(String text) {
        return new ProcedureQuery(text, null, null, null, null, null, null, null, USUAL_SIZE);
    }
}
