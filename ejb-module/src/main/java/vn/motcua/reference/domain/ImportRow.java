package vn.motcua.reference.domain;

import java.util.Map;

/**
 * Một dòng của tệp nhập: what was typed, by column. A column that the file does not have is absent; an empty cell is
 * the empty text.
 *
 * @param line where the row begins in the file, from 1
 * @param problem of the row as such; null if there is none
 */
public record ImportRow(int line, Map<EntryColumn, String> cells, Map<String, String> attributes, RowProblem problem) {

    public ImportRow {
        cells = Map.copyOf(cells);
        attributes = Map.copyOf(attributes);
    }

    boolean has(EntryColumn column) {
        return cells.containsKey(column);
    }

    /** Null for an absent or empty cell. */
    public String cell(EntryColumn column) {
        String text = cells.get(column);
        return text == null || text.isBlank() ? null : text;
    }
}
