package vn.motcua.identity.application;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;

/** Nhật ký trong bộ nhớ: the lines that were written, one text each. */
class AuditInMemory extends AuditTrail {

    final List<String> lines = new ArrayList<>();

    @Override
    public void record(String actorKind, String actorId, String action, String subject) {
        lines.add(String.join(" ", actorKind, actorId, action, subject));
    }

    @Override
    public void recordApart(String actorKind, String actorId, String action, String subject, Outcome outcome) {
        lines.add(String.join(" ", actorKind, actorId, action, subject, outcome.name()));
    }
}
