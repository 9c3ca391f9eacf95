package vn.motcua.reference.domain;

import java.io.Serializable;

/**
 * Điểm không nhận được.
 *
 * @param column where it stands
 * @param value as it was typed; shortened for the page
 */
public record RowProblem(EntryColumn column, Objection objection, String value) implements Serializable {

    private static final int SHOWN = 80;

    public RowProblem {
        value = value == null || value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
