package vn.motcua.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingPeriodTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @Test
    void a_period_is_made_of_whole_days() {
        assertThat(ReportingPeriod.day(DAY).days()).isEqualTo(1);
        assertThat(ReportingPeriod.month(YearMonth.of(2028, 2)).to()).isEqualTo("2028-02-29");
        assertThat(ReportingPeriod.quarter(2026, 4))
                .isEqualTo(new ReportingPeriod(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 12, 31)));
        assertThat(ReportingPeriod.year(2026).days()).isEqualTo(365);
    }

    @Test
    void a_period_does_not_end_before_it_begins_nor_go_on_for_ever() {
        assertThatThrownBy(() -> new ReportingPeriod(DAY, DAY.minusDays(1))).isInstanceOf(PeriodNotPossible.class);
        assertThatThrownBy(() -> new ReportingPeriod(DAY, DAY.plusYears(6))).isInstanceOf(PeriodNotPossible.class);
        assertThatThrownBy(() -> new ReportingPeriod(null, DAY)).isInstanceOf(PeriodNotPossible.class);
    }

    @Test
    void a_day_begins_and_ends_at_midnight_in_vietnam() {
        StatisticsDay day = new StatisticsDay(DAY);

        assertThat(day.start()).isEqualTo(Instant.parse("2026-10-04T17:00:00Z"));
        assertThat(day.end()).isEqualTo(Instant.parse("2026-10-05T17:00:00Z"));
    }

    @Test
    void a_missing_day_breaks_the_chain_but_days_before_the_first_dossier_do_not() {
        ReportingPeriod week = new ReportingPeriod(DAY, DAY.plusDays(6));

        assertThat(new Coverage("H99.01", DAY.minusDays(9), DAY.plusDays(20), 7).isUnbroken(week)).isTrue();
        assertThat(new Coverage("H99.01", DAY.minusDays(9), DAY.plusDays(20), 6).isUnbroken(week)).isFalse();
        assertThat(new Coverage("H99.01", DAY.plusDays(2), DAY.plusDays(4), 3).isUnbroken(week)).isTrue();
        assertThat(new Coverage("H99.01", DAY.plusDays(20), DAY.plusDays(30), 0).isUnbroken(week)).isTrue();
    }
}
