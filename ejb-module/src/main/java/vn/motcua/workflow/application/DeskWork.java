package vn.motcua.workflow.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.dossier.application.DossierEvents;
import vn.motcua.dossier.application.ProcessingStatuses;
import vn.motcua.dossier.domain.ActNotAllowed;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.dossier.domain.Dossier;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.dossier.domain.SubStatusUnfit;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Officer;
import vn.motcua.identity.domain.Officers;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.Role;
import vn.motcua.workflow.domain.NobodyToDoIt;
import vn.motcua.workflow.domain.NotTheAssignee;
import vn.motcua.workflow.domain.WorkAlreadyDone;
import vn.motcua.workflow.domain.WorkCard;
import vn.motcua.workflow.domain.WorkItem;
import vn.motcua.workflow.domain.WorkItems;
import vn.motcua.workflow.domain.WorkStep;

/** Việc của tôi: what an official has in hand, and the assessment of one dossier. */
@Stateless
@Requires(Permission.WORK_ON_DOSSIER)
public class DeskWork {

    @Inject Dossiers dossiers;
    @Inject WorkItems items;
    @Inject Officers officers;
    @Inject WorkingCalendars calendars;
    @Inject DossierEvents happened;
    @Inject ProcessingStatuses statuses;
    @Inject CurrentActor current;
    @Inject Clock clock;

    /**
     * Một việc, as its page needs it.
     *
     * @param opinion what the step before said: the reasoning of a proposal, or what is to be mended
     * @param mayAssess whether the caller may propose or ask for papers now
     * @param mayApprove whether the caller may decide now
     * @param mayConfirmPayment whether the caller waits for a payment and may say that it was made
     * @param mayReportProgress whether the caller may say where within its state the dossier is
     */
    public record ItemView(long id, WorkStep step, String dossierCode, String assigneeName, Decision proposal,
            String opinion, boolean open, boolean mayAssess, boolean mayApprove, boolean mayConfirmPayment,
            boolean mayReportProgress)
            implements Serializable {}

    /** Own open items, what is due first first. */
    public List<WorkCard> inHand() {
        return items.openOf(current.get().id(), current.scope());
    }

    public ItemView item(long id) {
        WorkItem item = items.get(id, current.scope());
        DossierStatus status = dossiers.get(new DossierCode(item.dossierCode()), current.scope()).status();
        boolean inHand = item.isOpen() && item.assignee().equals(current.get().id());
        boolean mine = inHand && status == DossierStatus.IN_PROCESSING;
        String assignee = officers.find(item.assignee()).map(Officer::fullName).orElse(item.assignee());
        return new ItemView(item.id(), item.step(), item.dossierCode(), assignee, item.proposal(), item.opinion(),
                item.isOpen(), mine && item.step() == WorkStep.ASSESS,
                mine && item.step() == WorkStep.APPROVE && current.get().may(Permission.APPROVE_RESULT),
                inHand && status == DossierStatus.AWAITING_PAYMENT,
                inHand && DossierAct.REPORT_PROGRESS.isPossibleIn(status));
    }

    /** Trình phê duyệt: proposes a decision; it goes to the approver of the agency who has least in hand. */
    public void propose(long itemId, Decision decision, String opinion) {
        WorkItem item = own(itemId);
        Dossier dossier = inProcessing(item);
        items.add(item.propose(dossier, decision, opinion, approverFor(dossier), clock.instant()));
        items.keep();
    }

    /** Yêu cầu bổ sung sau khi đã tiếp nhận: the item stays in hand, the clock stands still. */
    public void requestSupplement(long itemId, String reason) {
        Dossier dossier = inProcessing(own(itemId));
        happened.keepAndTell(
                dossier, dossier.requestSupplement(current.get(), reason, calendars.inForce(), clock.instant()));
    }

    /** Yêu cầu nộp phí, lệ phí: the clock stands still until it is paid. */
    public void requestPayment(long itemId, String what) {
        Dossier dossier = inProcessing(own(itemId));
        happened.keepAndTell(
                dossier, dossier.requestPayment(current.get(), what, calendars.inForce(), clock.instant()));
    }

    /** Xác nhận đã nộp phí, lệ phí: the clock goes on. */
    public void confirmPayment(long itemId) {
        Dossier dossier = dossierOf(own(itemId));
        happened.keepAndTell(dossier, dossier.confirmPayment(current.get(), calendars.inForce(), clock.instant()));
    }

    /**
     * Cập nhật tình trạng: names where within its state the dossier is; the item stays in hand and the clock goes on as it did.
     *
     * @param statusCode of the catalogue of processing statuses, as valid today
     * @param note what the applicant reads beside it; may be empty
     */
    public void reportProgress(long itemId, String statusCode, String note) {
        WorkItem item = own(itemId);
        if (!item.isOpen()) {
            throw new WorkAlreadyDone(item.dossierCode());
        }
        Dossier dossier = dossierOf(item);
        ProcessingStatus part = statuses.partsOf(dossier.status()).stream()
                .filter(status -> status.code().equals(statusCode))
                .findFirst()
                .orElseThrow(() -> new SubStatusUnfit(statusCode));
        happened.keepAndTell(dossier, dossier.reportProgress(current.get(), part, note, clock.instant()));
    }

    private String approverFor(Dossier dossier) {
        return officers.ofAgency(dossier.agencyId(), Role.APPROVER).stream()
                .map(Officer::username)
                .min(Comparator.comparingLong(items::openCount))
                .orElseThrow(() -> new NobodyToDoIt(dossier.agencyId()));
    }

    private WorkItem own(long itemId) {
        WorkItem item = items.get(itemId, current.scope());
        if (!item.assignee().equals(current.get().id())) {
            throw new NotTheAssignee(item.assignee());
        }
        return item;
    }

    private Dossier inProcessing(WorkItem item) {
        Dossier dossier = dossierOf(item);
        if (dossier.status() != DossierStatus.IN_PROCESSING) {
            throw new ActNotAllowed(DossierAct.RESOLVE, dossier.status());
        }
        return dossier;
    }

    private Dossier dossierOf(WorkItem item) {
        return dossiers.get(new DossierCode(item.dossierCode()), current.scope());
    }
}
