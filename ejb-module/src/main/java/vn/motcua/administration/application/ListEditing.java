package vn.motcua.administration.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.reference.domain.CodeList;
import vn.motcua.reference.domain.CodeListChange;
import vn.motcua.reference.domain.CodeListChanges;
import vn.motcua.reference.domain.EditableList;
import vn.motcua.reference.domain.ImportPlan;
import vn.motcua.reference.domain.PlannedRow;

/** Ghi thay đổi vào danh mục, with history and audit. The caller holds the lock on the list. */
@ApplicationScoped
class ListEditing {

    @Inject CodeListChanges changes;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    void opened(String list) {
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "list.open", "list:" + list);
    }

    /** @param origin name of the file; null for a change by hand */
    void apply(CodeList list, EditableList entries, ImportPlan plan, String origin) {
        if (!plan.changesSomething()) {
            return;
        }
        list.changed();
        Actor actor = current.get();
        Instant now = clock.instant();
        for (PlannedRow row : plan.rows()) {
            if (row.steps().isEmpty()) {
                continue;
            }
            for (PlannedRow.Step step : row.steps()) {
                if (step.key() == null) {
                    entries.add(step.after());
                } else {
                    entries.replace(step.key(), step.after());
                }
            }
            changes.append(new CodeListChange(list, row.effect(), row.before(), row.after(), origin)
                    .by(actor.kind().name(), actor.id(), now));
        }
        String what = origin == null ? "list.change:" + plan.rows().get(0).code() : "list.import:" + list.revision();
        audit.record(actor.kind().name(), actor.id(), what, "list:" + list.code());
    }
}
