package vn.motcua.administration.application;

import java.io.Serializable;
import java.util.List;
import vn.motcua.reference.domain.AdministrativeLevel;
import vn.motcua.reference.domain.AgencyKind;
import vn.motcua.reference.domain.ContactDetails;
import vn.motcua.reference.domain.OrganisationUnit;

/**
 * Một cơ quan và đơn vị của nó.
 *
 * @param parentId null for the highest
 * @param receivedBy agency at whose desk dossiers for it are handed in; itself if it has a desk; null if nowhere
 */
public record AgencyEntry(
        String id,
        String name,
        String shortName,
        AgencyKind kind,
        AdministrativeLevel level,
        String parentId,
        String unitCode,
        ContactDetails contact,
        String receivedBy,
        List<OrganisationUnit> units)
        implements Serializable {

    public AgencyEntry {
        units = List.copyOf(units);
    }
}
