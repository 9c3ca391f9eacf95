package vn.motcua.statistics.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua.calendar.domain.CalendarDay;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.calendar.domain.WorkingHours;
import vn.motcua.dossier.domain.ApplicantSnapshot;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;
import vn.motcua.procedure.domain.TimeUnit;
import vn.motcua.statistics.application.UsualTimes;
import vn.motcua.statistics.domain.UsualTime;
import vn.motcua.testing.DatabaseTest;

class UsualTimesIT extends DatabaseTest {

    private static final String BIRTH = "1.001193";
    private static final String WELL = "1.001662";
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    private static final WorkingCalendar WEEKDAYS = new WorkingCalendar(Set.of(), Set.of(), WorkingHours.USUAL);
    private static final Actor SOMEBODY = Actor.system("office");

    private int filed;

    @Test
    void it_counts_the_working_days_from_reception_to_result() {
        for (int settledAfter = 0; settledAfter < 10; settledAfter++) { // over a weekend from the fifth day on
            settle(BIRTH, MONDAY, WEEKDAYS.plusWorkingDays(MONDAY, settledAfter));
        }

        assertThat(usualTime(BIRTH, MONDAY.plusMonths(1))).contains(new UsualTime(4, 8, 10, 6));
    }

    @Test
    void dossiers_of_other_procedures_and_those_without_result_do_not_count() {
        for (int i = 0; i < 9; i++) {
            settle(BIRTH, MONDAY, MONDAY.plusDays(1));
            settle(WELL, MONDAY, MONDAY.plusDays(2));
        }
        receive(BIRTH, MONDAY);

        assertThat(usualTime(BIRTH, MONDAY.plusMonths(1))).isEmpty();
        settle(BIRTH, MONDAY, MONDAY.plusDays(1));
        assertThat(usualTime(BIRTH, MONDAY.plusMonths(1))).contains(new UsualTime(1, 1, 10, 6));
    }

    @Test
    void after_a_quiet_half_year_the_whole_year_is_looked_at_and_then_nothing_is_said() {
        for (int i = 0; i < 12; i++) {
            settle(BIRTH, MONDAY, MONDAY.plusDays(3));
        }

        assertThat(usualTime(BIRTH, MONDAY.plusMonths(5))).contains(new UsualTime(3, 3, 12, 6));
        assertThat(usualTime(BIRTH, MONDAY.plusMonths(8))).contains(new UsualTime(3, 3, 12, 12));
        assertThat(usualTime(BIRTH, MONDAY.plusMonths(14))).isEmpty();
    }

    private void settle(String procedure, LocalDate received, LocalDate resolved) {
        Dossier dossier = receive(procedure, received);
        inTransactionDo(em -> {
            Dossier kept = em.find(Dossier.class, dossier.id());
            kept.assign(SOMEBODY, "phòng Hành chính", at(received, 10));
            kept.resolve(SOMEBODY, Decision.APPROVED, "12/GCN", null, at(resolved, 16));
        });
    }

    private Dossier receive(String procedure, LocalDate day) {
        return inTransaction(em -> {
            FilingTarget target = new FilingTarget(1, procedure, "Thủ tục", null, "H99.01", "H99.01");
            Dossier dossier = Dossier.drafted(target, 7, new ApplicantSnapshot("Nguyễn Văn A", "CITIZEN", null, null,
                    null, null), SubmissionChannel.ONLINE, "key-" + ++filed, at(day, 8));
            em.persist(dossier);
            dossier.submit(DossierCode.of("H99.01", day, filed), SOMEBODY, at(day, 8));
            dossier.receive(SOMEBODY, new ProcessingTime(3, TimeUnit.WORKING_DAYS), WEEKDAYS, at(day, 9));
            return dossier;
        });
    }

    private static Instant at(LocalDate day, int hour) {
        return VietnamTime.instantOf(day.atTime(hour, 0));
    }

    private Optional<UsualTime> usualTime(String procedure, LocalDate today) {
        Clock clock = Clock.fixed(at(today, 12), VietnamTime.ZONE);
        UsualTimes times = wired(new UsualTimes(), clock, new Weekdays());
        return inTransaction(em -> times.of(procedure));
    }

    private static class Weekdays implements WorkingCalendars {

        @Override
        public WorkingCalendar inForce() {
            return WEEKDAYS;
        }

        @Override
        public List<CalendarDay> specialDays() {
            return List.of();
        }

        @Override
        public void add(CalendarDay day) {
            throw new UnsupportedOperationException();
        }
    }
}
