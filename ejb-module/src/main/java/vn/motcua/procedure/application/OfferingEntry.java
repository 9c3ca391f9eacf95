package vn.motcua.procedure.application;

import java.io.Serializable;
import vn.motcua.procedure.domain.AgencyPart;
import vn.motcua.procedure.domain.ProcessTemplate;

/** Phân công mới cho một cơ quan; {@code process} is null for an agency that only cooperates. */
public record OfferingEntry(String agencyId, AgencyPart part, ProcessTemplate process) implements Serializable {

    public static OfferingEntry settledBy(String agencyId, ProcessTemplate process) {
        return new OfferingEntry(agencyId, AgencyPart.RESPONSIBLE, process);
    }

    public static OfferingEntry cooperatingWith(String agencyId) {
        return new OfferingEntry(agencyId, AgencyPart.COOPERATING, null);
    }
}
