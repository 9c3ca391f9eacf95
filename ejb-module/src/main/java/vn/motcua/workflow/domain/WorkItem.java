package vn.motcua.workflow.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.motcua.dossier.domain.Decision;
import vn.motcua.dossier.domain.Dossier;

/** Việc phải làm: one step on one dossier in one person's hands, until it is done. */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "work_item_seq")
    @SequenceGenerator(name = "work_item_seq", sequenceName = "work_item_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Column(name = "dossier_id")
    private Long dossierId;

    @Column(name = "dossier_code")
    private String dossierCode;

    @Column(name = "agency_id")
    private String agencyId;

    @Enumerated(EnumType.STRING)
    private WorkStep step;

    private String assignee;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "done_at")
    private Instant doneAt;

    @Enumerated(EnumType.STRING)
    private Decision proposal;

    private String opinion;

    protected WorkItem() {} // for JPA

    private WorkItem(Dossier dossier, WorkStep step, String assignee, Instant now) {
        this.dossierId = dossier.id();
        this.dossierCode = dossier.code().value();
        this.agencyId = dossier.agencyId();
        this.step = step;
        this.assignee = assignee;
        this.openedAt = now;
    }

    /** Giao thẩm định. */
    public static WorkItem assessment(Dossier dossier, String assessor, Instant now) {
        return new WorkItem(dossier, WorkStep.ASSESS, assessor, now);
    }

    /** Thẩm định xong: proposes a decision and hands it to the approver. */
    public WorkItem propose(Dossier dossier, Decision decision, String reasoning, String approver, Instant now) {
        mustBe(WorkStep.ASSESS);
        proposal = decision;
        opinion = reasoning;
        doneAt = now;
        WorkItem approval = new WorkItem(dossier, WorkStep.APPROVE, approver, now);
        approval.proposal = decision;
        approval.opinion = reasoning;
        return approval;
    }

    /** Phê duyệt xong. */
    public void approve(Instant now) {
        mustBe(WorkStep.APPROVE);
        doneAt = now;
    }

    /** Trả lại để thẩm định lại. */
    public WorkItem sendBack(Dossier dossier, String reason, String assessor, Instant now) {
        mustBe(WorkStep.APPROVE);
        doneAt = now;
        WorkItem again = new WorkItem(dossier, WorkStep.ASSESS, assessor, now);
        again.opinion = reason;
        return again;
    }

    /** The dossier left the desk otherwise (withdrawn, stopped). */
    public void drop(Instant now) {
        if (isOpen()) {
            doneAt = now;
        }
    }

    public boolean isOpen() {
        return doneAt == null;
    }

    private void mustBe(WorkStep wanted) {
        if (!isOpen()) {
            throw new WorkAlreadyDone(dossierCode);
        }
        if (step != wanted) {
            throw new NotThisStep(wanted, step);
        }
    }

    public Long id() {
        return id;
    }

    public Long dossierId() {
        return dossierId;
    }

    public String dossierCode() {
        return dossierCode;
    }

    public String agencyId() {
        return agencyId;
    }

    public WorkStep step() {
        return step;
    }

    public String assignee() {
        return assignee;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Decision proposal() {
        return proposal;
    }

    public String opinion() {
        return opinion;
    }
}
