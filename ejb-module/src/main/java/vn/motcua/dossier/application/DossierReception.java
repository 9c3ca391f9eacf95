package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.Procedures;

/** Tiếp nhận: what a counter officer does with a dossier that an applicant handed in. */
@Stateless
@Requires(Permission.RECEIVE_DOSSIER)
public class DossierReception {

    @Inject Dossiers dossiers;
    @Inject Procedures procedures;
    @Inject WorkingCalendars calendars;
    @Inject DossierEvents happened;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Accepts the dossier and returns the moment for which the result is promised. */
    public Instant receive(String code) {
        Dossier dossier = find(code);
        ProcessingTime limit = procedures.version(dossier.procedureVersionId())
                .processingTime(dossier.channel(), dossier.caseKey());
        happened.keepAndTell(dossier, dossier.receive(current.get(), limit, calendars.inForce(), clock.instant()));
        return dossier.milestones().dueAt();
    }

    public void refuse(String code, String reason) {
        Dossier dossier = find(code);
        happened.keepAndTell(dossier, dossier.refuse(current.get(), reason, clock.instant()));
    }

    public void requestSupplement(String code, String reason) {
        Dossier dossier = find(code);
        happened.keepAndTell(
                dossier, dossier.requestSupplement(current.get(), reason, calendars.inForce(), clock.instant()));
    }

    private Dossier find(String code) {
        return dossiers.get(new DossierCode(code), current.scope());
    }
}
