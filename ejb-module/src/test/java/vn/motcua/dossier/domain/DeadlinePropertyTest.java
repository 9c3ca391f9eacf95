package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.TimeUnit;

/** Random ledgers against an oracle that walks day by day, hour by hour, and shares no code with the computation. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlinePropertyTest {

    private static final int CASES = 40_000;
    private static final long SEED = 20261123L;
    private static final WorkingCalendar CALENDAR = DueDateVectors.calendar();

    @Test
    void every_random_ledger_comes_to_what_the_walker_finds() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            List<ClockEntry> ledger = randomLedger(random);
            Deadline deadline = Deadline.of(ledger, CALENDAR);
            assertThat(deadline.dueAt()).as("case %d: %s", i, ledger).isEqualTo(Walker.walk(ledger));
        }
    }

    @Test
    void a_pause_that_ends_on_the_same_day_changes_nothing() {
        Random random = new Random(SEED);
        int checked = 0;
        for (int i = 0; i < CASES; i++) {
            LocalDateTime start = workingMoment(random);
            ProcessingTime limit = new ProcessingTime(1 + random.nextInt(30), TimeUnit.WORKING_DAYS);
            ClockEntry started = ClockEntry.started(instant(start), limit);
            LocalDateTime pause = start.plusDays(random.nextInt(20)).with(LocalTime.of(9, 0));
            LocalDateTime due = Deadline.of(List.of(started), CALENDAR).dueAt();
            if (CALENDAR.isWorkingDay(pause.toLocalDate()) && pause.isAfter(start) && pause.isBefore(due)) {
                List<ClockEntry> ledger = List.of(started, ClockEntry.paused(instant(pause)),
                        ClockEntry.resumed(instant(pause.plusHours(2))));
                assertThat(Deadline.of(ledger, CALENDAR).dueAt()).as("%s", ledger).isEqualTo(due);
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(CASES / 4);
    }

    @Test
    void a_later_start_never_falls_due_earlier() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            LocalDateTime start = anyMoment(random);
            ProcessingTime limit = randomLimit(random);
            LocalDateTime due = Deadline.of(List.of(ClockEntry.started(instant(start), limit)), CALENDAR).dueAt();
            LocalDateTime later = start.plusMinutes(random.nextInt(3 * 24 * 60));
            LocalDateTime dueLater = Deadline.of(List.of(ClockEntry.started(instant(later), limit)), CALENDAR).dueAt();
            assertThat(dueLater).isAfterOrEqualTo(due);
            assertThat(CALENDAR.isWorkingDay(due.toLocalDate()) || limit.unit() == TimeUnit.WORKING_HOURS).isTrue();
        }
    }

    static List<ClockEntry> randomLedger(Random random) {
        List<ClockEntry> ledger = new ArrayList<>();
        LocalDateTime at = anyMoment(random);
        ledger.add(ClockEntry.started(instant(at), randomLimit(random)));
        int pauses = random.nextInt(4);
        for (int i = 0; i < pauses; i++) {
            at = at.plusMinutes(random.nextInt(9 * 24 * 60));
            ledger.add(ClockEntry.paused(instant(at)));
            at = at.plusMinutes(random.nextInt(20 * 24 * 60));
            ledger.add(random.nextInt(4) == 0
                    ? ClockEntry.restarted(instant(at), randomLimit(random))
                    : ClockEntry.resumed(instant(at)));
        }
        return ledger;
    }

    private static ProcessingTime randomLimit(Random random) {
        TimeUnit unit = TimeUnit.values()[random.nextInt(TimeUnit.values().length)];
        int most = unit == TimeUnit.MONTHS ? 3 : unit == TimeUnit.WORKING_HOURS ? 40 : 45;
        return new ProcessingTime(1 + random.nextInt(most), unit);
    }

    private static LocalDateTime anyMoment(Random random) {
        return LocalDateTime.of(2024, 1, 2, 0, 0).plusMinutes(random.nextInt(3 * 365 * 24 * 60));
    }

    private static LocalDateTime workingMoment(Random random) {
        return CALENDAR.onOrAfter(anyMoment(random).toLocalDate()).atTime(8 + random.nextInt(3), random.nextInt(60));
    }

    private static Instant instant(LocalDateTime wallClock) {
        return VietnamTime.instantOf(wallClock);
    }

    /** Walks the calendar one day or one minute at a time, straight from the wording of the rules. */
    private static final class Walker {

        private LocalDateTime due;
        private boolean waiting;
        private ProcessingTime limit;
        private LocalDate unmoved;
        private int rest;

        static LocalDateTime walk(List<ClockEntry> ledger) {
            Walker walker = new Walker();
            for (ClockEntry entry : ledger) {
                LocalDateTime at = VietnamTime.at(entry.at());
                switch (entry.kind()) {
                    case STARTED, RESTARTED -> walker.start(at, new ProcessingTime(entry.amount(), entry.unit()));
                    case PAUSED -> walker.pause(at);
                    case RESUMED -> walker.resume(at);
                    case REAPPOINTED -> walker.due = VietnamTime.at(entry.newDueAt());
                }
            }
            return walker.due;
        }

        private void start(LocalDateTime at, ProcessingTime newLimit) {
            limit = newLimit;
            waiting = false;
            go(at, newLimit.amount() * (newLimit.unit() == TimeUnit.WORKING_HOURS ? 60 : 1));
        }

        private void go(LocalDateTime at, int amount) {
            LocalDate day = at.toLocalDate();
            switch (limit.unit()) {
                case SAME_DAY -> due = (works(day) && !at.toLocalTime().isAfter(LocalTime.of(15, 0)) ? day : next(day))
                        .atTime(17, 30);
                case WORKING_DAYS -> {
                    for (int i = 0; i < amount; i++) {
                        day = next(day);
                    }
                    due = day.atTime(17, 30);
                }
                case DAYS -> until(day.plusDays(amount));
                case MONTHS -> until(day.plusMonths(amount));
                case WORKING_HOURS -> {
                    LocalDateTime minute = at;
                    int counted = 0;
                    while (counted < amount) {
                        if (open(minute)) {
                            counted++;
                        }
                        minute = minute.plusMinutes(1);
                    }
                    due = amount == 0 ? at : minute.withSecond(0).withNano(0);
                }
            }
        }

        private void until(LocalDate day) {
            unmoved = day;
            LocalDate end = day;
            while (!works(end)) {
                end = end.plusDays(1);
            }
            due = end.atTime(17, 30);
        }

        private void pause(LocalDateTime at) {
            if (waiting || at.isAfter(due)) {
                return;
            }
            rest = 0;
            switch (limit.unit()) {
                case WORKING_DAYS, SAME_DAY -> {
                    for (LocalDate day = at.toLocalDate().plusDays(1); !day.isAfter(due.toLocalDate()); day = day.plusDays(1)) {
                        rest += works(day) ? 1 : 0;
                    }
                }
                case DAYS, MONTHS -> {
                    for (LocalDate day = at.toLocalDate().plusDays(1); !day.isAfter(unmoved); day = day.plusDays(1)) {
                        rest++;
                    }
                }
                case WORKING_HOURS -> {
                    for (LocalDateTime minute = at; minute.isBefore(due); minute = minute.plusMinutes(1)) {
                        rest += open(minute) ? 1 : 0;
                    }
                }
            }
            waiting = true;
            due = null;
        }

        private void resume(LocalDateTime at) {
            if (!waiting) {
                return;
            }
            waiting = false;
            LocalDate day = at.toLocalDate();
            boolean hours = limit.unit() == TimeUnit.WORKING_HOURS;
            if (rest == 0 && !hours) {
                unmoved = day;
                due = (works(day) && !at.toLocalTime().isAfter(LocalTime.of(15, 0)) ? day : next(day)).atTime(17, 30);
            } else if (limit.unit() == TimeUnit.SAME_DAY) {
                for (int i = 0; i < rest; i++) {
                    day = next(day);
                }
                due = day.atTime(17, 30);
            } else if (limit.unit() == TimeUnit.MONTHS) {
                until(day.plusDays(rest));
            } else {
                go(at, rest);
            }
        }

        private static LocalDate next(LocalDate day) {
            LocalDate following = day.plusDays(1);
            return works(following) ? following : next(following);
        }

        private static boolean works(LocalDate day) {
            if (CALENDAR.makeUpDays().contains(day)) {
                return true;
            }
            return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY
                    && !CALENDAR.daysOff().contains(day);
        }

        private static boolean open(LocalDateTime minute) {
            LocalTime time = minute.toLocalTime();
            boolean morning = !time.isBefore(LocalTime.of(7, 30)) && time.isBefore(LocalTime.of(11, 30));
            boolean afternoon = !time.isBefore(LocalTime.of(13, 30)) && time.isBefore(LocalTime.of(17, 30));
            return works(minute.toLocalDate()) && (morning || afternoon);
        }
    }
}
