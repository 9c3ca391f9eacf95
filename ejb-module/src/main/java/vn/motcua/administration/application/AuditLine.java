package vn.motcua.administration.application;

import java.io.Serializable;
import java.time.Instant;
import vn.motcua.audit.domain.AuditEntry;
import vn.motcua.audit.domain.AuditEntry.Outcome;

/** Một dòng nhật ký, như hiện trên trang. */
public record AuditLine(
        Instant at, String actorKind, String actorId, String action, String subject, Outcome outcome)
        implements Serializable {

    static AuditLine of(AuditEntry entry) {
        return new AuditLine(
                entry.at(), entry.actorKind(), entry.actorId(), entry.action(), entry.subject(), entry.outcome());
    }
}
