package vn.motcua.reference.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Việc sẽ làm với một dòng.
 *
 * @param line of the file; 0 for an entry that the file does not name
 * @param before what is there now; null for a new entry
 * @param after what will be there; null for a refused row
 * @param problem of a refused row, null otherwise
 */
public record PlannedRow(
        int line,
        ListEffect effect,
        String code,
        String name,
        EntryValues before,
        EntryValues after,
        RowProblem problem,
        List<Step> steps)
        implements Serializable {

    /** Một thao tác trên danh mục: adds where there is no key, else replaces the row with that key. */
    public record Step(String key, EntryValues before, EntryValues after) implements Serializable {}

    static PlannedRow refused(int line, String code, String name, RowProblem problem) {
        return new PlannedRow(line, ListEffect.REFUSED, code, name, null, null, problem, List.of());
    }

    static PlannedRow of(int line, ListEffect effect, EntryValues before, EntryValues after, Step... steps) {
        return new PlannedRow(line, effect, after.code(), after.name(), before, after, null, List.of(steps));
    }
}
