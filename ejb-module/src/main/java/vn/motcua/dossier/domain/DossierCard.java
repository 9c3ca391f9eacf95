package vn.motcua.dossier.domain;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.procedure.domain.SubmissionChannel;

/** Một dòng trong danh sách hồ sơ. */
public record DossierCard(
        long id,
        String code,
        String procedureCode,
        String procedureName,
        String applicantName,
        SubmissionChannel channel,
        DossierStatus status,
        String agencyId,
        Instant createdAt,
        Instant submittedAt,
        Instant receivedAt,
        Instant dueAt,
        Instant resolvedAt)
        implements Serializable {

    /** Early, on time or late as of {@code now}; null while nothing is promised or the clock stands still. */
    public Punctuality punctualityAt(Instant now) {
        return dueAt == null ? null : Punctuality.of(dueAt, resolvedAt == null ? now : resolvedAt);
    }

    /** The agency still owes the answer, and the promised time has passed. */
    public boolean isOverdueAt(Instant now) {
        return status.isRunning() && punctualityAt(now) == Punctuality.LATE;
    }
}
