package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.motcua.identity.application.OfficerCard;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Folded;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.domain.Agencies;

/** Tổ chức và cán bộ: which offices there are, who works there and what each of them may do. */
@Stateless
@Requires(Permission.MANAGE_ORGANISATION)
public class OrganisationOverview {

    @Inject Agencies agencies;
    @Inject Officers officers;

    /** @param words parts of a name, with or without accents; null or blank for all */
    public List<AgencyCard> agencies(String words) {
        String wanted = Folded.of(words);
        return agencies.all().stream()
                .filter(agency -> Folded.of(agency.name() + " " + agency.id()).contains(wanted))
                .map(AgencyCard::of)
                .toList();
    }

    public List<OfficerCard> officersOf(String agencyId) {
        return officers.ofAgency(agencyId).stream().map(OfficerCard::of).toList();
    }
}
