package vn.motcua.reference.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Kế hoạch nhập: what a file would do to a list, row by row. */
public record ImportPlan(List<PlannedRow> rows) {

    public ImportPlan {
        rows = List.copyOf(rows);
    }

    public Map<ListEffect, Integer> counts() {
        Map<ListEffect, Integer> counts = new EnumMap<>(ListEffect.class);
        for (ListEffect effect : ListEffect.values()) {
            counts.put(effect, 0);
        }
        rows.forEach(row -> counts.merge(row.effect(), 1, Integer::sum));
        return counts;
    }

    public boolean changesSomething() {
        return rows.stream().anyMatch(row -> !row.steps().isEmpty());
    }
}
