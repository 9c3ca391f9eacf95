package vn.motcua.dossier.application;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.motcua.calendar.domain.CalendarDay;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.dossier.domain.DayReckoning;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.NotReceivedYet;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.Procedures;

/**
 * Vì sao là ngày này: every day of a dossier's time limit, counted or not, with the reason. Its owner and the officers who
 * may see the dossier read it; for everybody else the dossier does not exist.
 */
@Stateless
@OpenToAnyone
public class DueDateReckoning {

    @Inject Dossiers dossiers;
    @Inject Procedures procedures;
    @Inject WorkingCalendars calendars;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /**
     * Bản diễn giải.
     *
     * @param originalDueAt as first promised
     * @param dueAt null while the clock stands still
     */
    public record Reckoning(
            String code, String procedureName, ProcessingTime limit, Instant receivedAt, Instant originalDueAt,
            Instant dueAt, List<ReckonedDay> days) implements Serializable {

        public boolean isMoved() {
            return dueAt != null && !dueAt.equals(originalDueAt);
        }
    }

    /** @param special name of the holiday, the swapped day or the make-up day; null for an ordinary day */
    public record ReckonedDay(DayReckoning reckoning, String special) implements Serializable {}

    /** @throws NotReceivedYet before the reception: no limit runs, nothing is promised */
    public Reckoning of(String code) {
        Dossier dossier = dossiers.get(DossierCode.typed(code), current.scope());
        if (!dossier.isReceived()) {
            throw new NotReceivedYet(dossier.code().value());
        }
        Map<LocalDate, String> special = calendars.specialDays().stream()
                .collect(toMap(CalendarDay::day, CalendarDay::name, (one, other) -> one));
        List<ReckonedDay> days = DayReckoning.of(dossier.clock(), calendars.inForce(), VietnamTime.today(clock)).stream()
                .map(day -> new ReckonedDay(day, special.get(day.day())))
                .toList();
        return new Reckoning(dossier.code().value(), dossier.procedureName(),
                procedures.version(dossier.procedureVersionId()).processingTime(dossier.channel(), dossier.caseKey()),
                dossier.milestones().receivedAt(), dossier.milestones().originalDueAt(), dossier.milestones().dueAt(), days);
    }
}
