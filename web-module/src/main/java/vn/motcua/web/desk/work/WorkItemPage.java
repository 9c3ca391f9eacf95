package vn.motcua.web.desk.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.omnifaces.cdi.Param;
import vn.motcua.dossier.application.DossierDetails;
import vn.motcua.dossier.application.DossierWorkspace;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;
import vn.motcua.workflow.application.DeskWork;
import vn.motcua.workflow.application.DeskWork.ItemView;
import vn.motcua.workflow.application.ResultApproval;

/** Xử lý một việc: an official assesses and proposes, a leader decides, each with the whole dossier in view. */
@Named
@RequestScoped
public class WorkItemPage {

    private static final long NOBODYS = 0;

    @Inject DeskWork desk;
    @Inject ResultApproval approval;
    @Inject DossierWorkspace workspace;
    @Inject Notices notices;
    @Inject Hearing hearing;

    @Inject
    @Param
    Long id;

    private Decision decision;
    private String opinion;
    private String supplementReason;
    private String returnReason;
    private String paymentNote;
    private String stopReason;
    private ItemView item;
    private DossierDetails details;

    public void load() {
        getDetails();
    }

    public String propose() {
        desk.propose(id, decision, opinion);
        return done("workItem.proposed");
    }

    public String requestSupplement() {
        desk.requestSupplement(id, supplementReason);
        return done("workItem.supplementRequested");
    }

    public String requestPayment() {
        desk.requestPayment(id, paymentNote);
        return done("workItem.paymentRequested");
    }

    public String confirmPayment() {
        desk.confirmPayment(id);
        return done("workItem.paymentConfirmed");
    }

    public String stop() {
        approval.stop(getItem().dossierCode(), stopReason);
        return done("workItem.stopped");
    }

    public String approve() {
        approval.approve(id);
        return done("workItem.approved");
    }

    public String sendBack() {
        approval.sendBack(id, returnReason);
        return done("workItem.sentBack");
    }

    private String done(String key) {
        notices.done("officeText", key, getItem().dossierCode());
        return "/desk/work/list?faces-redirect=true";
    }

    public boolean isAssessmentOffered() {
        return hearing.isOn() || getItem().mayAssess();
    }

    /** The step is open, but for somebody else to do. */
    public boolean isForOthers() {
        return getItem().open() && !isAssessmentOffered() && !isApprovalOffered() && !isPaymentAwaited();
    }

    public boolean isPaymentAwaited() {
        return hearing.isOn() || getItem().mayConfirmPayment();
    }

    public boolean isApprovalOffered() {
        return hearing.isOn() || getItem().mayApprove();
    }

    /** As it is now: read anew after an act that was refused because somebody else was faster. */
    public ItemView getItem() {
        if (item == null) {
            item = desk.item(Objects.requireNonNullElse(id, NOBODYS));
        }
        return item;
    }

    public DossierDetails getDetails() {
        if (details == null) {
            details = workspace.details(getItem().dossierCode());
        }
        return details;
    }

    public Decision[] getDecisions() {
        return Decision.values();
    }

    public Decision getDecision() {
        return decision;
    }

    public void setDecision(Decision decision) {
        this.decision = decision;
    }

    public String getOpinion() {
        return opinion;
    }

    public void setOpinion(String opinion) {
        this.opinion = opinion;
    }

    public String getSupplementReason() {
        return supplementReason;
    }

    public void setSupplementReason(String supplementReason) {
        this.supplementReason = supplementReason;
    }

    public String getPaymentNote() {
        return paymentNote;
    }

    public void setPaymentNote(String paymentNote) {
        this.paymentNote = paymentNote;
    }

    public String getStopReason() {
        return stopReason;
    }

    public void setStopReason(String stopReason) {
        this.stopReason = stopReason;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }
}
