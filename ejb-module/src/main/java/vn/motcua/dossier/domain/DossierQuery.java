package vn.motcua.dossier.domain;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Điều kiện tìm hồ sơ.
 *
 * @param statuses any of these; empty means all
 * @param words code, or parts of the applicant's name with or without accents; may be null
 * @param dueBefore only those due earlier, or null
 * @param after where the page before ended, or null
 */
public record DossierQuery(
        Set<DossierStatus> statuses, String words, Instant dueBefore, Order order, String after, int limit)
        implements Serializable {

    /** Thứ tự. */
    public enum Order {
        /** Nộp trước đứng trước. */
        OLDEST_SUBMISSION,
        /** Gần hạn đứng trước; what has no due date comes last. */
        DUE_FIRST,
        /** Mới nhất đứng trước. */
        NEWEST
    }

    public DossierQuery {
        statuses = statuses.isEmpty() ? Set.of() : EnumSet.copyOf(statuses);
        limit = Math.max(1, Math.min(limit, 200));
    }

    public static DossierQuery of(Order order, DossierStatus... statuses) {
        return new DossierQuery(Set.of(statuses), null, null, order, null, 25);
    }

    public DossierQuery matching(String typed) {
        return new DossierQuery(statuses, typed, dueBefore, order, after, limit);
    }

    public DossierQuery after(String key) {
        return new DossierQuery(statuses, words, dueBefore, order, key, limit);
    }

    public DossierQuery dueBefore(Instant moment) {
        return new DossierQuery(statuses, words, moment, order, after, limit);
    }
}
