package vn.motcua.dossier.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * Thời hạn giữ hồ sơ nháp: how long a draft is kept that nobody touches, and how long before its end the applicant is told.
 *
 * @param kept counted from the last change
 * @param warnedBefore the least time between the notice and the end; a notice that went out late moves the end
 */
public record DraftRetention(Duration kept, Duration warnedBefore) {

    public DraftRetention {
        if (kept.isNegative() || kept.isZero() || warnedBefore.isNegative() || warnedBefore.compareTo(kept) >= 0) {
            throw new IllegalArgumentException("A draft is kept for a while, and the notice comes before its end");
        }
    }

    /** When a draft ends that was changed last at {@code touched}, where nothing delays the notice. */
    public Instant endOf(Instant touched) {
        return touched.plus(kept);
    }

    Instant warningOf(Instant touched) {
        return endOf(touched).minus(warnedBefore);
    }

    /** Drafts that were not changed before this need not be looked at. */
    public Instant newestToLookAt(Instant now) {
        return now.minus(kept).plus(warnedBefore).plusNanos(1_000);
    }
}
