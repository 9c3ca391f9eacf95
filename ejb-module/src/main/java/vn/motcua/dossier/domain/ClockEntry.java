package vn.motcua.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.TimeUnit;

/**
 * Dòng sổ thời gian: one thing that happened to the legal time limit.
 *
 * @param amount the limit that begins with this entry, for STARTED and RESTARTED
 * @param newDueAt the one later date that may be promised, for REAPPOINTED
 */
@Embeddable
public record ClockEntry(
        @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "happened_at") Instant at,
        @Column(name = "time_amount") Integer amount,
        @Enumerated(EnumType.STRING) @Column(name = "time_unit") TimeUnit unit,
        @Column(name = "new_due_at") Instant newDueAt)
        implements Serializable {

    /** Loại dòng. */
    public enum Kind {
        /** Bắt đầu tính: the dossier was received. */
        STARTED,
        /** Tạm dừng: we wait for somebody outside. */
        PAUSED,
        /** Tính tiếp: what was left goes on. */
        RESUMED,
        /** Tính lại từ đầu (NĐ 61/2018, Article 19.4). */
        RESTARTED,
        /** Hẹn lại, once at most. */
        REAPPOINTED
    }

    public static ClockEntry started(Instant at, ProcessingTime limit) {
        return new ClockEntry(Kind.STARTED, at, limit.amount(), limit.unit(), null);
    }

    public static ClockEntry restarted(Instant at, ProcessingTime limit) {
        return new ClockEntry(Kind.RESTARTED, at, limit.amount(), limit.unit(), null);
    }

    public static ClockEntry paused(Instant at) {
        return new ClockEntry(Kind.PAUSED, at, null, null, null);
    }

    public static ClockEntry resumed(Instant at) {
        return new ClockEntry(Kind.RESUMED, at, null, null, null);
    }

    public static ClockEntry reappointed(Instant at, Instant newDueAt) {
        return new ClockEntry(Kind.REAPPOINTED, at, null, null, newDueAt);
    }

    ProcessingTime limit() {
        return new ProcessingTime(amount, unit);
    }
}
