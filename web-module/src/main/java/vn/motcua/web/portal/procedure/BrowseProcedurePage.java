package vn.motcua.web.portal.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.procedure.application.CatalogueBrowsing;
import vn.motcua.procedure.application.LifeEventCount;
import vn.motcua.procedure.application.MinistrySectors;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.domain.Audience;

/** Danh mục thủ tục: by what happens in life, by who applies, by field under its ministry. */
@Named
@RequestScoped
public class BrowseProcedurePage {

    @Inject ProcedureCatalogue catalogue;
    @Inject CatalogueBrowsing browsing;

    private List<LifeEventCount> lifeEvents;
    private List<MinistrySectors> ministries;

    public void open() {
        lifeEvents = catalogue.lifeEvents();
        ministries = browsing.ministries();
    }

    public List<LifeEventCount> getForPeople() {
        return LifeEvents.forPeople(lifeEvents);
    }

    public List<LifeEventCount> getForBusinesses() {
        return LifeEvents.forBusinesses(lifeEvents);
    }

    public List<MinistrySectors> getMinistries() {
        return ministries;
    }

    public Audience[] getAudiences() {
        return Audience.values();
    }
}
