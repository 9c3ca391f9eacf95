package vn.motcua.administration.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.motcua.reference.domain.ImportTerms;
import vn.motcua.reference.domain.ListEffect;
import vn.motcua.reference.domain.PlannedRow;

/**
 * Xem trước một lần nhập.
 *
 * @param rows the refused ones first, then what changes; unchanged ones are only counted
 * @param rowsLeftOut how many rows are not listed for want of room; they are counted and applied like the others
 * @param stale the list changed since the file was looked at
 */
public record ImportPreview(
        String id,
        String listCode,
        String fileName,
        ImportTerms terms,
        Map<ListEffect, Integer> counts,
        List<PlannedRow> rows,
        int rowsLeftOut,
        boolean stale,
        Instant appliedAt)
        implements Serializable {

    public ImportPreview {
        counts = Map.copyOf(counts);
        rows = List.copyOf(rows);
    }

    public int count(ListEffect effect) {
        return counts.getOrDefault(effect, 0);
    }

    /** Rows that would change something. */
    public int changing() {
        return count(ListEffect.ADDED) + count(ListEffect.CHANGED) + count(ListEffect.ENDED);
    }

    public boolean applicable() {
        return appliedAt == null && changing() > 0 && !stale;
    }
}
