package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Một dòng danh mục thủ tục.
 *
 * @param versionNumber number of the version that was published last; 0 if none was
 * @param offeredBy by how many agencies it is settled today
 * @param revisionId the open draft; null if there is none
 */
public record CatalogueRow(
        String code,
        String name,
        String sectorCode,
        CatalogueState state,
        Provenance.Origin origin,
        OnlineLevel onlineLevel,
        int versionNumber,
        LocalDate validFrom,
        LocalDate endsOn,
        int offeredBy,
        Long revisionId,
        RevisionState revisionState)
        implements Serializable {}
