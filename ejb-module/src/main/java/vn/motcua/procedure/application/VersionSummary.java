package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.procedure.domain.PromulgationDecision;

/** Một phiên bản đã công bố, trong danh sách các phiên bản; {@code decision} is null if it is not known. */
public record VersionSummary(
        int number,
        String name,
        LocalDate validFrom,
        Instant publishedAt,
        PromulgationDecision decision,
        Standing standing)
        implements Serializable {

    static VersionSummary of(ProcedureVersion version, Standing standing) {
        return new VersionSummary(version.number(), version.name(), version.validFrom(), version.publishedAt(),
                version.decision(), standing);
    }
}
