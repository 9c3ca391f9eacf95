package vn.motcua.dossier.domain;

import java.io.Serializable;
import java.time.Instant;

/**
 * Hồ sơ nháp sắp bị xóa, or just was: told within the transaction to whoever listens.
 *
 * @param removed it is gone; otherwise it goes at {@code endsAt} if nobody touches it
 * @param applicantEmail null if unknown
 */
public record DraftEnding(
        long draftId,
        long applicantId,
        String applicantName,
        String applicantEmail,
        String procedureName,
        boolean removed,
        Instant endsAt,
        Instant at)
        implements Serializable {}
