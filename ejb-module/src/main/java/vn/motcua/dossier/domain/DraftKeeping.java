package vn.motcua.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Việc giữ hồ sơ nháp: when it was changed last, and when its applicant was told that it will be taken away. */
@Embeddable
public class DraftKeeping {

    @Column(name = "draft_touched_at")
    private Instant touchedAt;

    @Column(name = "draft_warned_at")
    private Instant warnedAt;

    protected DraftKeeping() {} // for JPA

    static DraftKeeping since(Instant now) {
        DraftKeeping keeping = new DraftKeeping();
        keeping.touchedAt = now;
        return keeping;
    }

    /** Whoever goes on with a draft starts the time anew. */
    void touch(Instant now) {
        touchedAt = now;
        warnedAt = null;
    }

    /** Whether its applicant is to be told now that it will be taken away; says so once. */
    public boolean warnIfDue(DraftRetention rule, Instant now) {
        boolean due = warnedAt == null && !now.isBefore(rule.warningOf(touchedAt));
        if (due) {
            warnedAt = now;
        }
        return due;
    }

    public boolean isOver(DraftRetention rule, Instant now) {
        return warnedAt != null && !now.isBefore(end(rule));
    }

    /** When it will be taken away if nobody touches it. */
    public Instant end(DraftRetention rule) {
        Instant end = rule.endOf(touchedAt);
        Instant afterNotice = warnedAt == null ? end : warnedAt.plus(rule.warnedBefore());
        return afterNotice.isAfter(end) ? afterNotice : end;
    }
}
