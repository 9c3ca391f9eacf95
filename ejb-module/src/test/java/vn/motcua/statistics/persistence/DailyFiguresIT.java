package vn.motcua.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.domain.Punctuality;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.statistics.application.DailyStatistics;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.domain.Figures;
import vn.motcua.statistics.domain.FiguresByKey;
import vn.motcua.statistics.domain.FiguresRun;
import vn.motcua.statistics.domain.ReportingPeriod;
import vn.motcua.statistics.domain.StatisticsDay;
import vn.motcua.testing.DatabaseTest;

class DailyFiguresIT extends DatabaseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 24);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 9);

    private final LivelyOffice office = new LivelyOffice(20261123L);
    private JpaFigures figures;

    @BeforeEach
    void wire() {
        figures = wired(new JpaFigures());
    }

    @Test
    void the_figures_of_every_day_are_what_a_bystander_counts() {
        liveAndCompute();

        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            Recount recount = new Recount(office.all(), day, day);
            LocalDate on = day;
            for (String agency : LivelyOffice.AGENCIES) {
                Map<String, DossierCounts> found = byProcedure(ReportingPeriod.day(day), agency);
                for (String procedure : LivelyOffice.PROCEDURES) {
                    DossierCounts counted = recount.of(watched -> watched.dossier().agencyId().equals(agency)
                            && watched.dossier().procedureCode().equals(procedure));
                    assertThat(found.getOrDefault(procedure, DossierCounts.ZERO))
                            .as("%s %s %s", on, agency, procedure)
                            .isEqualTo(counted);
                }
            }
        }
    }

    @Test
    void the_figures_of_any_period_and_split_add_up_and_are_what_a_bystander_counts() {
        liveAndCompute();

        for (LocalDate from = FIRST; from.isBefore(LAST); from = from.plusDays(3)) {
            for (LocalDate to = from; !to.isAfter(LAST); to = to.plusDays(7)) {
                ReportingPeriod period = new ReportingPeriod(from, to);
                DossierCounts total = inTransaction(em -> figures.total(period, null, DataScope.PROVINCE));
                assertThat(total).as("%s", period).isEqualTo(new Recount(office.all(), from, to).of(watched -> true));
                assertThat(sumOf(period, Figures.Split.AGENCY)).isEqualTo(total);
                assertThat(sumOf(period, Figures.Split.PROCEDURE)).isEqualTo(total);
            }
        }
    }

    @Test
    void what_one_day_leaves_the_next_one_begins_with() {
        liveAndCompute();

        long left = 0;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            ReportingPeriod period = ReportingPeriod.day(day);
            DossierCounts counts = inTransaction(em -> figures.total(period, null, DataScope.PROVINCE));
            assertThat(counts.carriedOver()).isEqualTo(left);
            left = counts.inProcess();
        }
        assertThat(left).isPositive();
    }

    @Test
    void a_day_computed_again_later_gives_the_same_figures() {
        Map<String, String> onTheDay = liveAndCompute();

        assertThat(computeAll()).isEqualTo(onTheDay);
        assertThat(Set.copyOf(onTheDay.values())).hasSizeGreaterThan(20);
    }

    @Test
    void the_months_of_a_chart_are_the_periods_of_those_months() {
        liveAndCompute();
        ReportingPeriod all = new ReportingPeriod(FIRST.withDayOfMonth(1), LAST);

        Map<YearMonth, DossierCounts> months = inTransaction(em -> figures.byMonth(all, null, DataScope.PROVINCE));

        assertThat(months).containsOnlyKeys(YearMonth.of(2026, 9), YearMonth.of(2026, 10));
        months.forEach((month, counts) -> {
            LocalDate to = month.atEndOfMonth().isAfter(LAST) ? LAST : month.atEndOfMonth();
            assertThat(counts).isEqualTo(new Recount(office.all(), month.atDay(1), to).of(watched -> true));
        });
    }

    @Test
    void nobody_sees_figures_outside_the_own_scope() {
        liveAndCompute();
        ReportingPeriod all = new ReportingPeriod(FIRST, LAST);

        inTransactionDo(em -> {
            List<FiguresByKey> own = figures.of(all, Figures.Split.AGENCY, null, DataScope.ofAgency("H99.02"));
            assertThat(own).extracting(FiguresByKey::key).containsExactly("H99.02");
            assertThat(figures.total(all, "H99.01", DataScope.ofAgency("H99.02"))).isEqualTo(DossierCounts.ZERO);
            assertThat(figures.total(all, null, DataScope.NOTHING)).isEqualTo(DossierCounts.ZERO);
            assertThat(figures.total(all, null, DataScope.ofApplicant(7))).isEqualTo(DossierCounts.ZERO);
            assertThat(figures.coverage(all, null, DataScope.ofAgency("H99.02"))).hasSize(1);
            assertThat(figures.byMonth(all, "H99.02", DataScope.ofAgency("H99.02"))).isNotEmpty();
        });
    }

    @Test
    void punctuality_in_sql_is_punctuality_in_java() {
        liveThroughAll();

        Map<Punctuality, Integer> seen = new HashMap<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (Object[] row : leftOn(day)) {
                Punctuality inJava = Punctuality.of(instant(row[0]), instant(row[1]));
                assertThat(row[2]).as("due %s, left %s", row[0], row[1]).isEqualTo(inJava.name());
                seen.merge(inJava, 1, Integer::sum);
            }
        }
        assertThat(seen).containsOnlyKeys(Punctuality.values());
    }

    @Test
    void the_database_refuses_figures_that_do_not_add_up() {
        assertThatThrownBy(() -> inTransaction(em -> em.createNativeQuery("""
                insert into daily_figures values (date '2026-10-01', 'H99.01', '1.001193',
                    0, 0, 0, 0,  1, 0, 0,  0, 0, 0,  0, 0, 0,  0, 0)""").executeUpdate()))
                .rootCause().satisfies(cause ->
                        assertThat(cause.getMessage().toLowerCase()).contains("daily_figures_add_up"));
    }

    @Test
    void a_night_that_was_missed_is_made_up_for_and_a_day_seen_too_early_is_counted_again() {
        inTransactionDo(em -> office.liveThrough(FIRST, em));
        inTransactionDo(em -> office.liveThrough(FIRST.plusDays(1), em));
        String agency = office.all().stream()
                .filter(watched -> !watched.notes().isEmpty())
                .findFirst().orElseThrow().dossier().agencyId();
        LocalDate third = FIRST.plusDays(2);
        DailyStatistics statistics = wired(new DailyStatistics(), figures, noonOf(third));

        inTransactionDo(em -> {
            List<LocalDate> days = statistics.daysToCompute(agency, third);
            assertThat(days).endsWith(FIRST.plusDays(1), third);
            days.forEach(day -> statistics.computeAgency(agency, day));
        });

        inTransactionDo(em -> {
            assertThat(statistics.daysToCompute(agency, third.plusDays(1))).containsExactly(third, third.plusDays(1));
            assertThat(figures.run(agency, third).orElseThrow().dayWasOver()).isFalse();
            assertThat(statistics.daysToCompute(agency, FIRST)).containsExactly(FIRST);
        });
    }

    @Test
    void agencies_come_in_key_order_page_by_page() {
        liveThroughAll();

        inTransactionDo(em -> {
            assertThat(figures.agenciesAfter(null, 2)).containsExactly("H99.01", "H99.02");
            assertThat(figures.agenciesAfter("H99.02", 2)).containsExactly("H99.20");
        });
    }

    private List<Object[]> leftOn(LocalDate day) {
        return inTransaction(em -> rows(em, day));
    }

    /** The drivers differ in what they make of a time stamp. */
    private static Instant instant(Object found) {
        return found instanceof OffsetDateTime time ? time.toInstant() : (Instant) found;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager em, LocalDate day) {
        String sql = "select s.due_at, s.left_at, case when " + DayStatement.EARLY + " then 'EARLY' when "
                + DayStatement.ON_TIME + " then 'ON_TIME' when " + DayStatement.LATE + " then 'LATE' end from ("
                + DayStatement.DOSSIERS + ") s where s.due_at is not null and s.left_at >= :dayStart and s.left_at < :dayEnd";
        return LivelyOffice.AGENCIES.stream()
                .flatMap(agency -> ((List<Object[]>) JpaFigures.dayAt(
                        em.createNativeQuery(sql), agency, new StatisticsDay(day)).getResultList()).stream())
                .toList();
    }

    private DossierCounts sumOf(ReportingPeriod period, Figures.Split split) {
        return inTransaction(em -> figures.of(period, split, null, DataScope.PROVINCE)).stream()
                .map(FiguresByKey::counts)
                .reduce(DossierCounts.ZERO, DossierCounts::plus);
    }

    private Map<String, DossierCounts> byProcedure(ReportingPeriod period, String agency) {
        Map<String, DossierCounts> found = new HashMap<>();
        inTransaction(em -> figures.of(period, Figures.Split.PROCEDURE, agency, DataScope.PROVINCE))
                .forEach(row -> found.put(row.key(), row.counts()));
        return found;
    }

    private void liveThroughAll() {
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> inTransactionDo(em -> office.liveThrough(day, em)));
    }

    /** Computes each day when it is over and before the next one begins; returns the checksums. */
    private Map<String, String> liveAndCompute() {
        Map<String, String> checksums = new HashMap<>();
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            inTransactionDo(em -> office.liveThrough(day, em));
            compute(day, checksums);
        });
        return checksums;
    }

    private Map<String, String> computeAll() {
        Map<String, String> checksums = new HashMap<>();
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> compute(day, checksums));
        return checksums;
    }

    private void compute(LocalDate day, Map<String, String> checksums) {
        for (String agency : LivelyOffice.AGENCIES) {
            inTransactionDo(em -> figures.compute(agency, new StatisticsDay(day), new StatisticsDay(day).end()));
            FiguresRun run = inTransaction(em -> figures.run(agency, day)).orElseThrow();
            checksums.put(day + " " + agency, run.rowCount() + " " + run.checksum());
        }
    }

    private static Clock noonOf(LocalDate day) {
        return Clock.fixed(VietnamTime.instantOf(day.atTime(12, 0)), VietnamTime.ZONE);
    }
}
