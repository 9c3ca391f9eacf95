package vn.motcua.procedure.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.procedure.domain.ProcedureRevision;
import vn.motcua.procedure.domain.RevisionKind;
import vn.motcua.procedure.domain.RevisionOrigin;
import vn.motcua.procedure.domain.RevisionState;

/** Bản soạn thảo trong một danh sách; {@code who} drafted it. */
public record RevisionCard(
        long id,
        String code,
        String name,
        RevisionKind kind,
        RevisionState state,
        RevisionOrigin origin,
        LocalDate validFrom,
        String who,
        Instant changedAt)
        implements Serializable {

    static RevisionCard of(ProcedureRevision revision, String who) {
        return new RevisionCard(revision.id(), revision.procedureCode(), revision.name(), revision.kind(),
                revision.state(), revision.origin(), revision.validFrom(), who, revision.changedAt());
    }
}
