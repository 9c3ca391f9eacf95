package vn.motcua.catalogueimport.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.ImportOutcome;

/**
 * Một đợt nhập danh mục, as the editor sees it.
 *
 * @param fileName null if the portal was asked
 * @param endedAt null while it is not finished
 * @param total 0 while nobody knows yet
 */
public record ImportCard(long id, String format, String fileName, String fileSha256, String requestedBy, Instant requestedAt,
        LocalDate validFrom, Instant endedAt, int total, Map<ImportOutcome, Integer> counts, Map<Doubt.Kind, Integer> doubts)
        implements Serializable {

    public boolean isOpen() {
        return endedAt == null;
    }

    public int done() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int percent() {
        return total == 0 ? 0 : Math.min(100, done() * 100 / total);
    }

    public int count(ImportOutcome outcome) {
        return counts.getOrDefault(outcome, 0);
    }

    public int doubtful() {
        return doubts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
