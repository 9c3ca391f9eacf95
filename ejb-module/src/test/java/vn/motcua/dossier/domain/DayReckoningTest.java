package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.dossier.domain.DayReckoning.DayRole;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.TimeUnit;

/** The days that are shown add up to the limit, and end where the computation ends, whatever happened in between. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DayReckoningTest {

    private static final int CASES = 20_000;
    private static final WorkingCalendar CALENDAR = DueDateVectors.calendar();
    private static final LocalDate TODAY = LocalDate.of(2027, 6, 1);

    @Test
    void the_day_of_reception_and_the_weekend_do_not_count() {
        List<DayReckoning> days = DayReckoning.of(List.of(
                ClockEntry.started(at("2026-11-12T09:00"), new ProcessingTime(3, TimeUnit.WORKING_DAYS))), CALENDAR, TODAY);

        assertThat(days).extracting(DayReckoning::role).containsExactly(DayRole.RECEIVED, DayRole.COUNTED,
                DayRole.DAY_OFF, DayRole.DAY_OFF, DayRole.COUNTED, DayRole.COUNTED);
        assertThat(days.get(5)).isEqualTo(new DayReckoning(LocalDate.of(2026, 11, 17), DayRole.COUNTED, 3, 0, true));
    }

    @Test
    void while_we_wait_for_papers_no_day_counts() {
        List<DayReckoning> days = DayReckoning.of(List.of(
                ClockEntry.started(at("2026-11-16T09:00"), new ProcessingTime(3, TimeUnit.WORKING_DAYS)),
                ClockEntry.paused(at("2026-11-17T10:00")), ClockEntry.resumed(at("2026-11-19T14:00"))), CALENDAR, TODAY);

        assertThat(days).extracting(DayReckoning::role).containsExactly(DayRole.RECEIVED, DayRole.COUNTED, DayRole.STILL,
                DayRole.RESUMED, DayRole.COUNTED, DayRole.DAY_OFF, DayRole.DAY_OFF, DayRole.COUNTED);
    }

    @Test
    void a_limit_in_days_that_ends_on_a_sunday_moves() {
        List<DayReckoning> days = DayReckoning.of(List.of(
                ClockEntry.started(at("2026-11-19T09:00"), new ProcessingTime(3, TimeUnit.DAYS))), CALENDAR, TODAY);

        assertThat(days).extracting(DayReckoning::role).containsExactly(DayRole.RECEIVED, DayRole.COUNTED,
                DayRole.COUNTED, DayRole.COUNTED, DayRole.MOVED);
        assertThat(days.get(4).day()).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void of_a_clock_that_stands_still_the_days_until_today_are_shown() {
        List<DayReckoning> days = DayReckoning.of(List.of(
                ClockEntry.started(at("2026-11-16T09:00"), new ProcessingTime(3, TimeUnit.WORKING_DAYS)),
                ClockEntry.paused(at("2026-11-17T10:00"))), CALENDAR, LocalDate.of(2026, 11, 20));

        assertThat(days).extracting(DayReckoning::role).containsExactly(
                DayRole.RECEIVED, DayRole.COUNTED, DayRole.STILL, DayRole.STILL, DayRole.STILL);
    }

    @Test
    void whatever_happened_the_days_follow_each_other_and_end_on_the_day_that_is_promised() {
        Random random = new Random(20261124L);
        for (int i = 0; i < CASES; i++) {
            List<ClockEntry> ledger = DeadlinePropertyTest.randomLedger(random);
            List<DayReckoning> days = DayReckoning.of(ledger, CALENDAR, TODAY);
            for (int day = 1; day < days.size(); day++) {
                assertThat(days.get(day).day()).as("case %d: %s %s", i, ledger, days).isEqualTo(days.get(day - 1).day().plusDays(1));
            }
            Deadline deadline = Deadline.of(ledger, CALENDAR);
            if (!deadline.isPaused()) {
                DayReckoning last = days.get(days.size() - 1);
                assertThat(last.day()).as("case %d: %s %s", i, ledger, days).isEqualTo(deadline.dueAt().toLocalDate());
                assertThat(last.last()).as("case %d: %s %s", i, ledger, days).isTrue();
            }
        }
    }

    @Test
    void the_days_and_hours_that_are_counted_add_up_to_the_limit() {
        Random random = new Random(7);
        int checked = 0;
        for (int i = 0; i < CASES; i++) {
            List<ClockEntry> ledger = DeadlinePropertyTest.randomLedger(random);
            Deadline deadline = Deadline.of(ledger, CALENDAR);
            ProcessingTime limit = ledger.get(0).limit();
            boolean simple = !deadline.isPaused() && ledger.stream().noneMatch(entry ->
                    entry.kind() == ClockEntry.Kind.RESTARTED || entry.kind() == ClockEntry.Kind.REAPPOINTED);
            if (!simple) {
                continue;
            }
            List<DayReckoning> days = DayReckoning.of(ledger, CALENDAR, TODAY);
            int counted = (int) days.stream().filter(day -> day.role() == DayRole.COUNTED).count();
            switch (limit.unit()) {
                case WORKING_DAYS, DAYS -> assertThat(counted).as("case %d: %s %s", i, ledger, days).isEqualTo(limit.amount());
                case WORKING_HOURS -> assertThat(days.stream().mapToInt(DayReckoning::minutes).sum())
                        .as("case %d: %s %s", i, ledger, days).isEqualTo(limit.amount() * 60);
                default -> { }
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(CASES / 4);
    }

    private static Instant at(String wallClock) {
        return VietnamTime.instantOf(LocalDateTime.parse(wallClock));
    }
}
