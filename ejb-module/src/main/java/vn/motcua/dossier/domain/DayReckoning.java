package vn.motcua.dossier.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.TimeUnit;

/**
 * Diễn giải thời hạn từng ngày: each day from the reception to the promised day, with what it was to the time limit. It
 * explains what {@link Deadline} computes and decides nothing; a test holds the two to each other.
 *
 * @param number of the days counted so far, this one included
 * @param minutes counted on this day, of limits in hours; 0 otherwise
 * @param last the limit expires on this day
 */
public record DayReckoning(LocalDate day, DayRole role, int number, int minutes, boolean last) implements Serializable {

    /** Ngày ấy tính thế nào. */
    public enum DayRole {
        /** Ngày tiếp nhận: not counted (Civil Code 2015, Article 147.2). */
        RECEIVED,
        COUNTED,
        /** Ngày nghỉ: not counted, or not the one on which a limit may end. */
        DAY_OFF,
        /** Tạm dừng: we wait for somebody outside. */
        STILL,
        /** Ngày tính tiếp: like the day of reception. */
        RESUMED,
        /** The limit ended on a day off, or while nobody worked, and moved here (Civil Code 2015, Article 148.5). */
        MOVED,
        /** Hẹn lại. */
        REAPPOINTED,
        /** Quá hạn, before it was counted anew. */
        LATE
    }

    /**
     * All days in their order; nothing before reception.
     *
     * @param today until when a clock that stands still is shown
     */
    public static List<DayReckoning> of(List<ClockEntry> ledger, WorkingCalendar calendar, LocalDate today) {
        return new Walk(ledger, calendar, today).days();
    }

    /** Đi qua từng ngày. */
    private static final class Walk {

        private final List<ClockEntry> ledger;
        private final WorkingCalendar calendar;
        private final LocalDate today;
        private final List<DayReckoning> days = new ArrayList<>();
        private ProcessingTime limit;
        private int counted;

        Walk(List<ClockEntry> ledger, WorkingCalendar calendar, LocalDate today) {
            this.ledger = ledger;
            this.calendar = calendar;
            this.today = today;
        }

        List<DayReckoning> days() {
            Deadline before = null;
            for (int i = 0; i < ledger.size(); i++) {
                ClockEntry entry = ledger.get(i);
                Deadline now = Deadline.of(ledger.subList(0, i + 1), calendar);
                LocalDateTime at = VietnamTime.at(entry.at());
                LocalDateTime until = i + 1 < ledger.size() ? VietnamTime.at(ledger.get(i + 1).at()) : null;
                switch (entry.kind()) {
                    case STARTED, RESTARTED -> begin(entry.limit(), now, at, until);
                    case PAUSED -> pause(before, now, at, until);
                    case RESUMED -> resume(before, now, at, until);
                    case REAPPOINTED -> reappoint(before, now, until);
                }
                before = now;
            }
            return List.copyOf(days);
        }

        private void begin(ProcessingTime begun, Deadline now, LocalDateTime at, LocalDateTime until) {
            limit = begun;
            counted = 0;
            firstDay(DayRole.RECEIVED, now, at, until);
            run(now, at, until);
        }

        private void pause(Deadline before, Deadline now, LocalDateTime at, LocalDateTime until) {
            if (!now.isPaused()) {
                run(now, at, until); // too late to stand still
                return;
            }
            LocalDate end = until == null ? today : until.toLocalDate().minusDays(1);
            for (LocalDate day = after(at); !day.isAfter(end); day = day.plusDays(1)) {
                add(day, DayRole.STILL, 0, false);
            }
        }

        private void resume(Deadline before, Deadline now, LocalDateTime at, LocalDateTime until) {
            if (before.isPaused()) {
                firstDay(DayRole.RESUMED, now, at, until);
            }
            run(now, at, until);
        }

        private void reappoint(Deadline before, Deadline now, LocalDateTime until) {
            LocalDate end = last(now, until);
            LocalDate from = before.dueAt() == null ? end : before.dueAt().toLocalDate();
            for (LocalDate day = from.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
                add(day, DayRole.REAPPOINTED, 0, day.equals(now.dueAt().toLocalDate()));
            }
        }

        /** The day on which the limit begins or goes on; nothing of it is counted but hours. */
        private void firstDay(DayRole role, Deadline now, LocalDateTime at, LocalDateTime until) {
            while (!days.isEmpty() && days.get(days.size() - 1).day().plusDays(1).isBefore(at.toLocalDate())) {
                add(days.get(days.size() - 1).day().plusDays(1), DayRole.LATE, 0, false);
            }
            boolean known = !days.isEmpty() && !days.get(days.size() - 1).day().isBefore(at.toLocalDate());
            boolean ends = now.dueAt().toLocalDate().equals(at.toLocalDate());
            if (known) {
                DayReckoning same = days.remove(days.size() - 1);
                add(same.day(), same.role(), same.minutes() + minutes(now, at, until, same.day()), ends);
            } else {
                add(at.toLocalDate(), role, minutes(now, at, until, at.toLocalDate()), ends);
            }
        }

        /** The days on which the limit runs, until it expires or something else happens. */
        private void run(Deadline now, LocalDateTime at, LocalDateTime until) {
            LocalDate end = last(now, until);
            for (LocalDate day = after(at); !day.isAfter(end); day = day.plusDays(1)) {
                boolean last = day.equals(now.dueAt().toLocalDate());
                DayRole role = roleOf(day, now);
                if (role == DayRole.COUNTED) {
                    counted++;
                }
                add(day, role, minutes(now, at, until, day), last);
            }
        }

        private DayRole roleOf(LocalDate day, Deadline now) {
            if (now.nominalEnd() != null) {
                return !day.isAfter(now.nominalEnd()) ? DayRole.COUNTED
                        : calendar.isWorkingDay(day) ? DayRole.MOVED : DayRole.DAY_OFF;
            }
            if (!calendar.isWorkingDay(day)) {
                return DayRole.DAY_OFF;
            }
            boolean usedUp = limit.unit() == TimeUnit.WORKING_DAYS && counted >= limit.amount();
            return usedUp ? DayRole.MOVED : DayRole.COUNTED;
        }

        private static LocalDate last(Deadline now, LocalDateTime until) {
            LocalDate due = now.dueAt().toLocalDate();
            return until == null || until.toLocalDate().isAfter(due) ? due : until.toLocalDate();
        }

        private LocalDate after(LocalDateTime at) {
            LocalDate known = days.isEmpty() ? at.toLocalDate() : days.get(days.size() - 1).day();
            return known.isBefore(at.toLocalDate()) ? at.toLocalDate().plusDays(1) : known.plusDays(1);
        }

        private int minutes(Deadline now, LocalDateTime at, LocalDateTime until, LocalDate day) {
            if (limit.unit() != TimeUnit.WORKING_HOURS) {
                return 0;
            }
            LocalDateTime end = until == null || until.isAfter(now.dueAt()) ? now.dueAt() : until;
            LocalDateTime from = at.toLocalDate().equals(day) ? at : day.atStartOfDay();
            LocalDateTime to = end.toLocalDate().equals(day) ? end : day.plusDays(1).atStartOfDay();
            return calendar.workingMinutesBetween(from, to);
        }

        private void add(LocalDate day, DayRole role, int minutes, boolean last) {
            days.add(new DayReckoning(day, role, counted, minutes, last));
        }
    }
}
