package vn.motcua.workflow.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.dossier.application.DossierEvents;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.workflow.domain.NotTheAssignee;
import vn.motcua.workflow.domain.WorkItem;
import vn.motcua.workflow.domain.WorkItems;

/** Phê duyệt: a leader decides what an official proposed, sends it back, or stops the dossier. */
@Stateless
@Requires(Permission.APPROVE_RESULT)
public class ResultApproval {

    @Inject Dossiers dossiers;
    @Inject WorkItems items;
    @Inject DossierEvents happened;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /** Decides as proposed; a rejection carries its reason to the applicant. */
    public void approve(long itemId) {
        WorkItem item = own(itemId);
        Dossier dossier = dossierOf(item);
        Instant now = clock.instant();
        item.approve(now);
        happened.keepAndTell(dossier, dossier.resolve(
                current.get(), item.proposal(), "KQ-" + item.dossierCode(), item.opinion(), now));
    }

    /** Trả lại để thẩm định lại, with what is to be mended. */
    public void sendBack(long itemId, String reason) {
        WorkItem item = own(itemId);
        Dossier dossier = dossierOf(item);
        String assessor = items.lastAssessorOf(item.dossierId()).orElse(item.assignee());
        items.add(item.sendBack(dossier, reason, assessor, clock.instant()));
        items.keep();
    }

    /** Dừng xử lý; whoever has the dossier in hand need do nothing more. */
    public void stop(String code, String reason) {
        Dossier dossier = dossiers.get(new DossierCode(code), current.scope());
        happened.keepAndTell(dossier, dossier.stop(current.get(), reason, clock.instant()));
    }

    private Dossier dossierOf(WorkItem item) {
        return dossiers.get(new DossierCode(item.dossierCode()), current.scope());
    }

    private WorkItem own(long itemId) {
        WorkItem item = items.get(itemId, current.scope());
        if (!item.assignee().equals(current.get().id())) {
            throw new NotTheAssignee(item.assignee());
        }
        return item;
    }
}
