package vn.motcua.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.dossier.domain.Dossiers;

/** Ghi nhận sự kiện: what follows every act, in this order, in the act's own transaction. */
@ApplicationScoped
public class DossierEvents {

    @Inject Dossiers dossiers;
    @Inject AuditTrail audit;
    @Inject Event<DossierEvent> happened;

    /** Writes the act (a stale save ends here), the audit line, and tells whoever listens. */
    public void keepAndTell(Dossier dossier, DossierEvent event) {
        dossiers.keep(dossier, event);
        audit.record(event.actorKind(), event.actorId(), event.act().name(), event.code().value());
        happened.fire(event);
    }
}
