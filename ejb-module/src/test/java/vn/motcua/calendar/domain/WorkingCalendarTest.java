package vn.motcua.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingCalendarTest {

    private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate MAKE_UP_SATURDAY = LocalDate.of(2026, 8, 22);
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(Set.of(CULTURE_DAY), Set.of(MAKE_UP_SATURDAY), WorkingHours.USUAL);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T09:00, 2026-11-23T17:30, 0",
        "2026-11-23T09:00, 2026-11-25T17:30, 1",
        "2026-11-20T09:00, 2026-11-25T17:30, 2",
        "2026-11-23T17:31, 2026-11-23T17:30, -1",
        "2026-11-25T09:00, 2026-11-23T17:30, -1",
        "2026-11-27T09:00, 2026-11-20T17:30, -4"
    })
    void days_left_are_counted_as_offices_count_and_lateness_begins_at_once(
            LocalDateTime now, LocalDateTime due, int expected) {
        assertThat(CALENDAR.workingDaysLeft(now, due)).isEqualTo(expected);
    }

    @Test
    void a_make_up_saturday_works_and_a_holiday_does_not() {
        assertThat(CALENDAR.isWorkingDay(MAKE_UP_SATURDAY)).isTrue();
        assertThat(CALENDAR.isWorkingDay(CULTURE_DAY)).isFalse();
        assertThat(CALENDAR.after(LocalDate.of(2026, 11, 23))).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void minutes_there_and_back_agree() {
        LocalDateTime start = LocalDateTime.parse("2026-11-20T16:45");
        for (int minutes = 1; minutes < 2000; minutes += 37) {
            assertThat(CALENDAR.workingMinutesBetween(start, CALENDAR.plusWorkingMinutes(start, minutes)))
                    .isEqualTo(minutes);
        }
    }
}
