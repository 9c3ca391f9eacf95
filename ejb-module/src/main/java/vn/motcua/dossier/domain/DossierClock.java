package vn.motcua.dossier.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;

/**
 * Sổ thời gian của hồ sơ: what happened to the legal time limit of one dossier, oldest first. Lines are only ever added.
 * Before reception no limit runs, and waiting changes nothing.
 */
@Embeddable
public class DossierClock {

    @ElementCollection
    @CollectionTable(name = "clock_entry", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderColumn(name = "line_no")
    private List<ClockEntry> entries = new ArrayList<>();

    protected DossierClock() {} // for JPA

    static DossierClock notStarted() {
        return new DossierClock();
    }

    void start(ProcessingTime limit, Instant now) {
        entries.add(ClockEntry.started(now, limit));
    }

    void pause(Instant now) {
        if (isStarted()) {
            entries.add(ClockEntry.paused(now));
        }
    }

    void resume(Instant now) {
        if (isStarted()) {
            entries.add(ClockEntry.resumed(now));
        }
    }

    boolean isStarted() {
        return !entries.isEmpty();
    }

    /** What the lines come to; null before reception. */
    Deadline deadline(WorkingCalendar calendar) {
        return Deadline.of(entries, calendar);
    }

    /** When the limit expires; null before reception and while the clock stands still. */
    Instant dueAt(WorkingCalendar calendar) {
        return !isStarted() || deadline(calendar).isPaused() ? null : VietnamTime.instantOf(deadline(calendar).dueAt());
    }

    List<ClockEntry> entries() {
        return List.copyOf(entries);
    }
}
