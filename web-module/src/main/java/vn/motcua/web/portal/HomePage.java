package vn.motcua.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.procedure.application.LifeEventCount;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.SectorCount;
import vn.motcua.web.support.SignedIn;

/** Trang chủ: search first, then what lies open, then ways to look around. */
@Named
@RequestScoped
public class HomePage {

    @Inject ProcedureCatalogue catalogue;
    @Inject DossierDrafting drafting;
    @Inject SignedIn signedIn;

    private List<LifeEventCount> lifeEvents;
    private List<SectorCount> sectors;
    private List<DossierCard> drafts = List.of();

    public void open() {
        lifeEvents = catalogue.lifeEvents();
        sectors = catalogue.sectors();
        if (signedIn.isApplicant()) {
            drafts = drafting.drafts();
        }
    }

    public List<LifeEventCount> getLifeEvents() {
        return lifeEvents;
    }

    public List<SectorCount> getSectors() {
        return sectors;
    }

    public List<DossierCard> getDrafts() {
        return drafts;
    }
}
