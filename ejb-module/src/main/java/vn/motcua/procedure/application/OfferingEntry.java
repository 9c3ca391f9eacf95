package vn.motcua.procedure.application;

import java.io.Serializable;
import vn.motcua.procedure.domain.AgencyPart;

/** Phân công mới cho một cơ quan; {@code processKey} is null for an agency that only cooperates. */
public record OfferingEntry(String agencyId, AgencyPart part, String processKey) implements Serializable {

    public static OfferingEntry settledBy(String agencyId, String processKey) {
        return new OfferingEntry(agencyId, AgencyPart.RESPONSIBLE, processKey);
    }

    public static OfferingEntry cooperatingWith(String agencyId) {
        return new OfferingEntry(agencyId, AgencyPart.COOPERATING, null);
    }
}
