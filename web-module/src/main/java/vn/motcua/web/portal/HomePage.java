package vn.motcua.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.kernel.Folded;
import vn.motcua.procedure.application.CatalogueBrowsing;
import vn.motcua.procedure.application.LifeEventCount;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.SectorCount;
import vn.motcua.procedure.domain.ProcedureName;
import vn.motcua.statistics.application.MostFiled;
import vn.motcua.web.portal.procedure.LifeEvents;
import vn.motcua.web.support.SignedIn;

/** Trang chủ: search first, then what lies open, then ways to look around. */
@Named
@RequestScoped
public class HomePage {

    private static final int SECTORS = 12;

    @Inject ProcedureCatalogue catalogue;
    @Inject CatalogueBrowsing browsing;
    @Inject MostFiled mostFiled;
    @Inject DossierDrafting drafting;
    @Inject SignedIn signedIn;

    private List<LifeEventCount> lifeEvents;
    private List<SectorCount> sectors;
    private List<ProcedureName> often;
    private List<DossierCard> drafts = List.of();

    public void open() {
        lifeEvents = catalogue.lifeEvents();
        sectors = catalogue.sectors();
        often = browsing.named(mostFiled.codes());
        if (signedIn.isApplicant()) {
            drafts = drafting.drafts();
        }
    }

    public List<LifeEventCount> getForPeople() {
        return LifeEvents.forPeople(lifeEvents);
    }

    public List<LifeEventCount> getForBusinesses() {
        return LifeEvents.forBusinesses(lifeEvents);
    }

    /** What is filed most; empty while there are no figures. */
    public List<ProcedureName> getOften() {
        return often;
    }

    /** Those with the most procedures; the others are one page further. */
    public List<SectorCount> getSectors() {
        return sectors.stream()
                .sorted(Comparator.comparingInt(SectorCount::procedures).reversed())
                .limit(SECTORS)
                .sorted(Comparator.comparing(sector -> Folded.of(sector.name())))
                .toList();
    }

    public List<DossierCard> getDrafts() {
        return drafts;
    }
}
