package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.domain.ClockEntry.paused;
import static vn.motcua.dossier.domain.ClockEntry.reappointed;
import static vn.motcua.dossier.domain.ClockEntry.restarted;
import static vn.motcua.dossier.domain.ClockEntry.resumed;
import static vn.motcua.dossier.domain.ClockEntry.started;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.TimeUnit;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineTest {

    private static final WorkingCalendar CALENDAR = DueDateVectors.calendar();

    static Stream<DueDateVectors.Vector> vectors() {
        return DueDateVectors.all().stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void due_dates_worked_out_by_hand_are_reproduced(DueDateVectors.Vector vector) {
        Deadline deadline = after(started(at(vector.received() + "T09:00"), limit(vector.amount(), vector.unit())));

        assertThat(deadline.dueAt()).isEqualTo(vector.due().atTime(17, 30));
    }

    @Test
    void the_day_of_receipt_does_not_count_and_holidays_do_not_count() {
        // 28, 29 April; 30 April and 1 May are holidays, then the weekend; 4, 5, 6 May
        assertThat(after(started(at("2026-04-27T08:00"), workingDays(5))).dueAt().toLocalDate())
                .isEqualTo(LocalDate.of(2026, 5, 6));
    }

    @Test
    void a_limit_in_calendar_days_that_ends_on_a_day_off_ends_on_the_next_working_day() {
        assertThat(after(started(at("2026-11-05T08:00"), limit(10, TimeUnit.DAYS))).dueAt())
                .isEqualTo(LocalDateTime.parse("2026-11-16T17:30"));
    }

    @Test
    void same_day_means_today_until_fifteen_o_clock_and_the_next_working_day_later() {
        assertThat(after(started(at("2026-11-20T15:00:00"), sameDay())).dueAt()).isEqualTo("2026-11-20T17:30");
        assertThat(after(started(at("2026-11-20T15:00:01"), sameDay())).dueAt()).isEqualTo("2026-11-23T17:30");
    }

    @Test
    void working_hours_skip_lunch_nights_and_days_off() {
        assertThat(after(started(at("2026-11-20T16:30"), limit(8, TimeUnit.WORKING_HOURS))).dueAt())
                .isEqualTo("2026-11-23T16:30");
    }

    @Test
    void waiting_for_the_applicant_does_not_consume_the_time_limit() {
        Deadline deadline = after(
                started(at("2026-04-27T08:00"), workingDays(5)),
                paused(at("2026-04-28T10:00")),
                resumed(at("2026-05-18T10:00")));

        assertThat(deadline.dueAt().toLocalDate()).isEqualTo(LocalDate.of(2026, 5, 22));
    }

    @Test
    void while_we_wait_there_is_no_due_date() {
        assertThat(after(started(at("2026-04-27T08:00"), workingDays(5)), paused(at("2026-04-28T10:00"))).isPaused())
                .isTrue();
    }

    @Test
    void asking_for_papers_does_not_hide_that_we_are_late() {
        Deadline deadline = after(
                started(at("2026-04-27T08:00"), workingDays(1)),
                paused(at("2026-04-29T10:00")),
                resumed(at("2026-05-18T10:00")));

        assertThat(deadline.dueAt()).isEqualTo("2026-04-28T17:30");
        assertThat(deadline.isMissedAt(LocalDateTime.parse("2026-04-28T17:30:01"))).isTrue();
    }

    @Test
    void papers_brought_in_the_evening_do_not_make_us_late_at_once() {
        Deadline deadline = after(
                started(at("2026-04-27T08:00"), workingDays(1)),
                paused(at("2026-04-28T16:00")),
                resumed(at("2026-05-18T21:00")));

        assertThat(deadline.dueAt()).isEqualTo("2026-05-19T17:30");
    }

    @Test
    void a_restart_counts_the_whole_limit_anew() {
        Deadline deadline = after(
                started(at("2026-04-27T08:00"), workingDays(5)),
                paused(at("2026-04-28T10:00")),
                restarted(at("2026-05-18T10:00"), workingDays(5)));

        assertThat(deadline.dueAt().toLocalDate()).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @Test
    void a_new_appointment_moves_the_date() {
        Deadline deadline = after(
                started(at("2026-04-27T08:00"), workingDays(5)),
                reappointed(at("2026-05-05T10:00"), at("2026-05-11T17:30")));

        assertThat(deadline.dueAt()).isEqualTo("2026-05-11T17:30");
    }

    @Test
    void an_empty_ledger_has_no_deadline() {
        assertThat(Deadline.of(List.of(), CALENDAR)).isNull();
    }

    private static Deadline after(ClockEntry... ledger) {
        return Deadline.of(List.of(ledger), CALENDAR);
    }

    private static Instant at(String wallClock) {
        return VietnamTime.instantOf(LocalDateTime.parse(wallClock));
    }

    private static ProcessingTime limit(int amount, TimeUnit unit) {
        return new ProcessingTime(amount, unit);
    }

    private static ProcessingTime workingDays(int amount) {
        return limit(amount, TimeUnit.WORKING_DAYS);
    }

    private static ProcessingTime sameDay() {
        return limit(1, TimeUnit.SAME_DAY);
    }
}
