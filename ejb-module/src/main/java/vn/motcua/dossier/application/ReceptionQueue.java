package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.dossier.domain.DossierList;
import vn.motcua.dossier.domain.DossierQuery;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Page;
import vn.motcua.kernel.Setting;
import vn.motcua.kernel.VietnamTime;

/** Hàng chờ tiếp nhận: who waits for an answer from the counter, whoever handed in first first. */
@Stateless
@Requires(Permission.RECEIVE_DOSSIER)
public class ReceptionQueue {

    @Inject DossierList list;
    @Inject WorkingCalendars calendars;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /**
     * @param words code or parts of a name; may be null
     * @param after {@link Page#next()} of the page before; null for the first
     */
    public Page<WaitingDossier> page(String words, String after) {
        DossierQuery query = DossierQuery.of(DossierQuery.Order.OLDEST_SUBMISSION, DossierStatus.SUBMITTED)
                .matching(words)
                .after(after);
        Page<DossierCard> found = list.page(query, current.scope());
        WorkingCalendar calendar = calendars.inForce();
        return new Page<>(
                found.items().stream().map(card -> waiting(card, calendar)).toList(),
                found.next(),
                found.total(),
                found.capped());
    }

    private WaitingDossier waiting(DossierCard card, WorkingCalendar calendar) {
        int minutes = Setting.MOTCUA_ANSWER_WORKING_HOURS.number() * 60;
        Instant due = VietnamTime.instantOf(
                calendar.plusWorkingMinutes(VietnamTime.at(card.submittedAt()), minutes));
        return new WaitingDossier(card, due, clock.instant().isAfter(due));
    }
}
