package vn.motcua.web.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.motcua.procedure.application.CatalogueBrowsing;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.reference.domain.AdministrativeLevel;

/** Cơ quan nhận hồ sơ: who takes dossiers in the province, and of how many procedures. */
@Named
@RequestScoped
public class ListAgencyPage {

    @Inject AgencyDirectory directory;
    @Inject CatalogueBrowsing catalogue;

    private List<AgencyCard> agencies;
    private Map<String, Integer> procedures;

    public void open() {
        agencies = directory.receivingAgencies(null);
        procedures = catalogue.countByAgency();
    }

    public List<AgencyCard> getOfProvince() {
        return of(AdministrativeLevel.PROVINCE);
    }

    public List<AgencyCard> getOfCommunes() {
        return of(AdministrativeLevel.COMMUNE);
    }

    private List<AgencyCard> of(AdministrativeLevel level) {
        return agencies.stream().filter(agency -> agency.level() == level).toList();
    }

    public int procedures(String agencyId) {
        return procedures.getOrDefault(agencyId, 0);
    }
}
