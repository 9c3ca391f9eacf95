package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.LocalDate;
import vn.motcua.procedure.domain.AgencyPart;

/** Phân công cho một cơ quan; {@code process} is the name of the internal process, null if none. */
public record OfferingCard(
        long id,
        String agencyId,
        String agencyName,
        AgencyPart part,
        String process,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean holds)
        implements Serializable {}
