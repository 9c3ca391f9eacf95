package vn.motcua.demo;

import java.util.List;
import vn.motcua.administration.application.AgencyEntry;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.reference.domain.OrganisationUnit;

/** One agency in {@code agencies.json}. */
public record AgencyFact(
        String id,
        String name,
        String shortName,
        AgencyKind kind,
        String parentId,
        AdministrativeLevel level,
        String administrativeUnit,
        String address,
        String phone,
        String email,
        String receivedBy,
        List<OrganisationUnit> units) {

    AgencyEntry entry() {
        return new AgencyEntry(id, name, shortName, kind, level, parentId, administrativeUnit,
                new ContactDetails(address, phone, email), receivedBy, units);
    }
}
