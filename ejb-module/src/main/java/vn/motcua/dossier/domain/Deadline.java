package vn.motcua.dossier.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;

/**
 * Hạn giải quyết: what the ledger of a dossier's clock comes to. {@link #of} is the one computation of due dates, pure,
 * used by pages, jobs, reports and exchange alike.
 *
 * <p>The day of receipt does not count; a limit that ends on a day off ends on the next working day (Civil Code 2015,
 * Articles 147 and 148); limits in days end at closing time; what is received after 15:00 and due the same day is due on
 * the next working day (Decree 61/2018, Article 18). All times are Vietnamese wall clock.
 *
 * @param dueAt when the limit expires; null while the clock stands still
 * @param limit the limit that runs
 * @param nominalEnd last day of a limit in calendar days before it moves off a day off; null otherwise
 * @param left what is left while the clock stands still, in the smallest part of the limit's unit
 */
public record Deadline(LocalDateTime dueAt, ProcessingTime limit, LocalDate nominalEnd, int left) {

    /** The deadline after all entries, oldest first; null when the clock has not started. */
    public static Deadline of(List<ClockEntry> ledger, WorkingCalendar calendar) {
        Deadline deadline = null;
        for (ClockEntry entry : ledger) {
            LocalDateTime at = VietnamTime.at(entry.at());
            deadline = switch (entry.kind()) {
                case STARTED, RESTARTED -> starting(at, entry.limit(), calendar);
                case PAUSED -> deadline.pausedAt(at, calendar);
                case RESUMED -> deadline.resumedAt(at, calendar);
                case REAPPOINTED -> deadline.movedTo(VietnamTime.at(entry.newDueAt()));
            };
        }
        return deadline;
    }

    private static Deadline starting(LocalDateTime at, ProcessingTime limit, WorkingCalendar calendar) {
        LocalDate day = at.toLocalDate();
        int amount = limit.amount();
        return switch (limit.unit()) {
            case WORKING_DAYS -> endingOn(calendar.onOrAfter(calendar.plusWorkingDays(day, amount)), limit, null, calendar);
            case DAYS -> endingNominally(day.plusDays(amount), limit, calendar);
            case MONTHS -> endingNominally(day.plusMonths(amount), limit, calendar);
            case WORKING_HOURS -> new Deadline(calendar.plusWorkingMinutes(at, amount * 60), limit, null, 0);
            case SAME_DAY -> endingOn(sameDay(at, calendar), limit, null, calendar);
        };
    }

    private static LocalDate sameDay(LocalDateTime at, WorkingCalendar calendar) {
        LocalDate day = at.toLocalDate();
        boolean inTime = calendar.isWorkingDay(day) && !at.toLocalTime().isAfter(calendar.hours().latestSameDay());
        return inTime ? day : calendar.after(day);
    }

    private static Deadline endingNominally(LocalDate end, ProcessingTime limit, WorkingCalendar calendar) {
        return endingOn(calendar.onOrAfter(end), limit, end, calendar);
    }

    private static Deadline endingOn(LocalDate day, ProcessingTime limit, LocalDate nominalEnd, WorkingCalendar calendar) {
        return new Deadline(calendar.closingOf(day), limit, nominalEnd, 0);
    }

    /** A missed deadline does not stand still: asking for papers must not hide that we are late. */
    private Deadline pausedAt(LocalDateTime at, WorkingCalendar calendar) {
        if (isPaused() || at.isAfter(dueAt)) {
            return this;
        }
        int rest = switch (limit.unit()) {
            case WORKING_DAYS, SAME_DAY -> calendar.workingDaysBetween(at.toLocalDate(), dueAt.toLocalDate());
            case DAYS, MONTHS -> Math.max(0, (int) ChronoUnit.DAYS.between(at.toLocalDate(), nominalEnd));
            case WORKING_HOURS -> calendar.workingMinutesBetween(at, dueAt);
        };
        return new Deadline(null, limit, nominalEnd, rest);
    }

    private Deadline resumedAt(LocalDateTime at, WorkingCalendar calendar) {
        if (!isPaused()) {
            return this;
        }
        LocalDate day = at.toLocalDate();
        return switch (limit.unit()) {
            case WORKING_DAYS, SAME_DAY -> left == 0
                    ? endingOn(sameDay(at, calendar), limit, null, calendar)
                    : endingOn(calendar.plusWorkingDays(day, left), limit, null, calendar);
            case DAYS, MONTHS -> left == 0
                    ? endingOn(sameDay(at, calendar), limit, day, calendar)
                    : endingNominally(day.plusDays(left), limit, calendar);
            case WORKING_HOURS -> new Deadline(calendar.plusWorkingMinutes(at, left), limit, null, 0);
        };
    }

    private Deadline movedTo(LocalDateTime newDueAt) {
        return new Deadline(newDueAt, limit, nominalEnd == null ? null : newDueAt.toLocalDate(), 0);
    }

    public boolean isPaused() {
        return dueAt == null;
    }

    public boolean isMissedAt(LocalDateTime moment) {
        return !isPaused() && moment.isAfter(dueAt);
    }

    /** Time until the deadline; negative when it is missed. */
    public Duration remainingAt(LocalDateTime moment) {
        return Duration.between(moment, dueAt);
    }
}
