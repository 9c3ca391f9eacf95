package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierList;
import vn.motcua.dossier.domain.DossierQuery;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Page;

/** Hồ sơ của tôi: what an applicant follows and may do after handing in. */
@Stateless
@Requires(Permission.FOLLOW_OWN_DOSSIERS)
public class OwnDossiers {

    private static final DossierStatus[] HANDED_IN = Arrays.stream(DossierStatus.values())
            .filter(status -> status != DossierStatus.DRAFT)
            .toArray(DossierStatus[]::new);

    @Inject Dossiers dossiers;
    @Inject DossierList list;
    @Inject DossierReading reading;
    @Inject HarmlessPapers harmless;
    @Inject DossierEvents happened;
    @Inject WorkingCalendars calendars;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** The newest first; {@code after} is where the page before ended, or null. */
    public Page<DossierCard> page(String after) {
        return list.page(DossierQuery.of(DossierQuery.Order.NEWEST, HANDED_IN).after(after), current.scope());
    }

    public DossierDetails details(String code) {
        return reading.details(find(code));
    }

    /** Rút hồ sơ. */
    public void withdraw(String code, String reason) {
        Dossier dossier = find(code);
        happened.keepAndTell(dossier, dossier.withdraw(current.get(), reason, clock.instant()));
    }

    /** Gửi bổ sung: what was attached since the request goes back to whoever asked. */
    public void sendSupplement(String code) {
        Dossier dossier = find(code);
        harmless.checkIn(dossier);
        happened.keepAndTell(dossier, dossier.supplement(current.get(), calendars.inForce(), clock.instant()));
    }

    private Dossier find(String code) {
        return dossiers.get(DossierCode.typed(code), current.scope());
    }
}
