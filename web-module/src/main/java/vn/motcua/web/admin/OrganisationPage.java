package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.administration.application.OrganisationOverview;
import vn.motcua.identity.application.OfficerCard;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.application.AgencyDirectory;

/** Tổ chức, cán bộ: the agencies, and the people of the one that was chosen. */
@Named
@RequestScoped
public class OrganisationPage {

    @Inject OrganisationOverview organisation;
    @Inject AgencyDirectory directory;

    private String words;
    private String agencyId;
    private List<AgencyCard> agencies;
    private AgencyCard agency;
    private List<OfficerCard> officers;

    public void load() {
        agencies = organisation.agencies(words);
        if (agencyId != null) {
            officers = organisation.officersOf(agencyId);
            agency = directory.agency(agencyId);
        }
    }

    public List<AgencyCard> getAgencies() {
        return agencies;
    }

    /** Null unless one was chosen. */
    public AgencyCard getAgency() {
        return agency;
    }

    public List<OfficerCard> getOfficers() {
        return officers;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(String agencyId) {
        this.agencyId = agencyId;
    }
}
