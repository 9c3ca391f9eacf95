package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Cơ quan tham gia giải quyết một thủ tục. */
@Embeddable
public record InvolvedAgency(
        @Column(name = "agency_id") String agencyId, @Enumerated(EnumType.STRING) AgencyPart part)
        implements Serializable {}
