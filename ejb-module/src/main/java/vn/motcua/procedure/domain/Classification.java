package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import vn.motcua.reference.domain.AdministrativeLevel;

/**
 * Phân loại thủ tục: by what people narrow the catalogue down.
 *
 * @param partialReason why the procedure is only partly online; null if it is not partial
 */
@Embeddable
public record Classification(
        @Column(name = "sector_code") String sectorCode,
        @Enumerated(EnumType.STRING) @Column(name = "level_name") AdministrativeLevel level,
        @Embedded Audiences audiences,
        @Enumerated(EnumType.STRING) @Column(name = "life_event") LifeEvent lifeEvent,
        @Enumerated(EnumType.STRING) @Column(name = "online_level") OnlineLevel onlineLevel,
        @Column(name = "partial_reason") String partialReason)
        implements Serializable {}
