package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Trả kết quả, at the counter or online; a late result is handed over like any other. */
@Stateless
public class ResultDelivery {

    @Inject Dossiers dossiers;
    @Inject DossierEvents happened;
    @Inject CurrentActor current;
    @Inject Clock clock;

    @Requires(Permission.DELIVER_RESULT)
    public void deliver(String code, String toWhom) {
        Dossier dossier = dossiers.get(new DossierCode(code), current.scope());
        happened.keepAndTell(dossier, dossier.deliver(current.get(), toWhom, clock.instant()));
    }
}
