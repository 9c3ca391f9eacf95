package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierList;
import vn.motcua.dossier.domain.DossierQuery;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Page;

/** Hồ sơ trên bàn cán bộ: lists and details inside the officer's scope. Whoever looks is written down. */
@Stateless
@Requires(Permission.VIEW_DOSSIERS)
public class DossierWorkspace {

    private static final int CAP = 1000;

    @Inject Dossiers dossiers;
    @Inject DossierList list;
    @Inject DossierReading reading;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    public Page<DossierCard> page(DossierQuery query) {
        return list.page(query, current.scope());
    }

    /** How many match, counted up to 1,000. */
    public int count(DossierQuery query) {
        return list.count(query, current.scope(), CAP);
    }

    public DossierDetails details(String code) {
        Dossier dossier = dossiers.get(DossierCode.typed(code), current.scope());
        Actor actor = current.get();
        audit.recordApart(actor.kind().name(), actor.id(), "VIEW", dossier.code().value(), Outcome.DONE);
        return reading.details(dossier);
    }
}
