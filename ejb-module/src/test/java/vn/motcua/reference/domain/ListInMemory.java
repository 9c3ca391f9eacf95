package vn.motcua.reference.domain;

import java.util.ArrayList;
import java.util.List;

/** A list as the comparison sees it, to apply plans to. */
class ListInMemory implements EditableList {

    final List<EntryValues> rows = new ArrayList<>();

    @Override
    public List<KnownEntry> everyEntry() {
        List<KnownEntry> known = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            known.add(new KnownEntry(String.valueOf(i), rows.get(i)));
        }
        return known;
    }

    @Override
    public void add(EntryValues values) {
        rows.add(values);
    }

    @Override
    public void replace(String key, EntryValues values) {
        rows.set(Integer.parseInt(key), values);
    }

    void apply(ImportPlan plan) {
        plan.rows().stream().flatMap(row -> row.steps().stream()).forEach(step -> {
            if (step.key() == null) {
                add(step.after());
            } else {
                replace(step.key(), step.after());
            }
        });
    }
}
