package vn.motcua.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Objects;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.identity.domain.Actor;
import vn.motcua.kernel.Folded;
import vn.motcua.procedure.domain.ProcessingTime;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Hồ sơ: one applicant's request under one published version of one procedure.
 *
 * <p>Root of the aggregate. It has no setters: a dossier changes only through the acts named in law, each of which checks
 * the life cycle and returns its event. The promise first made is never overwritten; the due date in force is what the
 * ledger of the clock comes to.
 */
@Entity
@Table(name = "dossier")
public class Dossier {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_seq")
    @SequenceGenerator(name = "dossier_seq", sequenceName = "dossier_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    @Embedded
    private DossierCode code;

    /** One per filing: pressing "Nộp hồ sơ" twice is one submission. */
    @Column(name = "submission_key")
    private String submissionKey;

    @Embedded
    private FilingTarget target;

    @Column(name = "applicant_id")
    private Long applicantId;

    @Embedded
    private ApplicantSnapshot applicant;

    @Column(name = "applicant_folded")
    private String applicantFolded;

    @Enumerated(EnumType.STRING)
    private SubmissionChannel channel;

    @Enumerated(EnumType.STRING)
    private DossierStatus status;

    /** Code of the part of its state that an officer named last ({@link ProcessingStatus#LIST}); null for none. */
    @Column(name = "sub_status")
    private String subStatus;

    /** Where the dossier goes on after a supplement; null unless one is awaited. */
    @Enumerated(EnumType.STRING)
    @Column(name = "goes_back_to")
    private DossierStatus goesBackTo;

    @Embedded
    private DossierContents contents = DossierContents.nothing();

    @Embedded
    private DraftKeeping keeping;

    @Embedded
    private DossierClock clock = DossierClock.notStarted();

    @Column(name = "event_count")
    private int eventCount;

    @Embedded
    private Milestones milestones = Milestones.NONE;

    @Embedded
    private ProcedureResult result;

    protected Dossier() {} // for JPA

    /** Hồ sơ nháp. */
    public static Dossier drafted(FilingTarget target, long applicantId, ApplicantSnapshot applicant,
            SubmissionChannel channel, String submissionKey, Instant now) {
        Dossier dossier = new Dossier();
        dossier.submissionKey = submissionKey;
        dossier.target = target;
        dossier.applicantId = applicantId;
        dossier.applicant = applicant;
        dossier.applicantFolded = Folded.of(applicant.name());
        dossier.channel = channel;
        dossier.status = DossierStatus.DRAFT;
        dossier.milestones = Milestones.NONE.createdAt(now);
        dossier.keeping = DraftKeeping.since(now);
        return dossier;
    }

    /** Somebody went on with it: the time for which a draft is kept begins anew. */
    public void touched(Instant now) {
        if (status == DossierStatus.DRAFT) {
            keeping.touch(now);
        }
    }

    /** Until when it is kept as a draft, and whether its applicant knows. */
    public DraftKeeping keeping() {
        return keeping;
    }

    /** Ghi nội dung tờ khai, while it is a draft. */
    public void fillIn(Answers typed) {
        mustBeInApplicantsHands();
        contents.fillIn(typed);
    }

    public void attach(DossierComponent component) {
        mustBeInApplicantsHands();
        contents.attach(component);
    }

    public void moveUp(String documentId) {
        mustBeInApplicantsHands();
        contents.moveUp(documentId);
    }

    public void detach(String documentId) {
        mustBeInApplicantsHands();
        contents.detach(documentId);
    }

    /** Files that were uploaded as an answer, and that no answer names any more, do not go along. */
    public void leaveUnnamedFiles() {
        mustBeInApplicantsHands();
        contents.leaveUnnamedFiles();
    }

    /** @throws ActNotAllowed once it was handed in */
    public void mustBeDraft() {
        mustAllow(DossierAct.SUBMIT);
    }

    /** Nộp hồ sơ: gets its code and waits to be received. */
    public DossierEvent submit(DossierCode given, Actor applicantActor, Instant now) {
        mustAllow(DossierAct.SUBMIT);
        code = given;
        milestones = milestones.submittedAt(now);
        return become(DossierStatus.SUBMITTED, DossierAct.SUBMIT, applicantActor, null, now);
    }

    /** Tiếp nhận: the legal time limit starts running and a day is promised. */
    public DossierEvent receive(Actor officer, ProcessingTime limit, WorkingCalendar calendar, Instant now) {
        mustAllow(DossierAct.RECEIVE);
        clock.start(limit, now);
        milestones = milestones.receivedAt(now, clock.dueAt(calendar));
        return become(DossierStatus.RECEIVED, DossierAct.RECEIVE, officer, null, now);
    }

    /** Từ chối tiếp nhận, with the reason in writing. */
    public DossierEvent refuse(Actor officer, String reason, Instant now) {
        mustAllow(DossierAct.REFUSE);
        milestones = milestones.closedAt(now);
        return become(DossierStatus.REFUSED, DossierAct.REFUSE, officer, ReasonMissing.checked(reason), now);
    }

    /** Yêu cầu bổ sung: waiting for the applicant does not consume the time limit. */
    public DossierEvent requestSupplement(Actor officer, String reason, WorkingCalendar calendar, Instant now) {
        mustAllow(DossierAct.REQUEST_SUPPLEMENT);
        String written = ReasonMissing.checked(reason);
        goesBackTo = status;
        clock.pause(now);
        milestones = milestones.dueAt(clock.dueAt(calendar));
        return become(DossierStatus.AWAITING_SUPPLEMENT, DossierAct.REQUEST_SUPPLEMENT, officer, written, now);
    }

    /** Bổ sung xong: goes back to where it was, the counter or the desk. */
    public DossierEvent supplement(Actor applicantActor, WorkingCalendar calendar, Instant now) {
        mustAllow(DossierAct.SUPPLEMENT);
        clock.resume(now);
        milestones = milestones.dueAt(clock.dueAt(calendar));
        DossierStatus back = goesBackTo;
        goesBackTo = null;
        return become(back, DossierAct.SUPPLEMENT, applicantActor, null, now);
    }

    /** Yêu cầu thực hiện nghĩa vụ tài chính: the clock stands still until it is done. */
    public DossierEvent requestPayment(Actor officer, String what, WorkingCalendar calendar, Instant now) {
        mustAllow(DossierAct.REQUEST_PAYMENT);
        String written = ReasonMissing.checked(what);
        clock.pause(now);
        milestones = milestones.dueAt(clock.dueAt(calendar));
        return become(DossierStatus.AWAITING_PAYMENT, DossierAct.REQUEST_PAYMENT, officer, written, now);
    }

    public DossierEvent confirmPayment(Actor officer, WorkingCalendar calendar, Instant now) {
        mustAllow(DossierAct.CONFIRM_PAYMENT);
        clock.resume(now);
        milestones = milestones.dueAt(clock.dueAt(calendar));
        return become(DossierStatus.IN_PROCESSING, DossierAct.CONFIRM_PAYMENT, officer, null, now);
    }

    /** Phân công: somebody in the agency now works on it. */
    public DossierEvent assign(Actor officer, String toWhom, Instant now) {
        mustAllow(DossierAct.ASSIGN);
        return become(DossierStatus.IN_PROCESSING, DossierAct.ASSIGN, officer, toWhom, now);
    }

    /**
     * Cập nhật tình trạng: an officer says more closely where the dossier is within its state, and may say why.
     *
     * @throws SubStatusUnfit if it is no part of the state, or what was said already
     */
    public DossierEvent reportProgress(Actor officer, ProcessingStatus part, String note, Instant now) {
        mustAllow(DossierAct.REPORT_PROGRESS);
        String named = part.main() ? null : part.code();
        if (part.internal() != status || Objects.equals(named, subStatus)) {
            throw new SubStatusUnfit(part.name());
        }
        subStatus = named;
        return told(DossierAct.REPORT_PROGRESS, status, officer, note == null || note.isBlank() ? null : note.strip(), now);
    }

    /** Rút hồ sơ. */
    public DossierEvent withdraw(Actor applicantActor, String reason, Instant now) {
        mustAllow(DossierAct.WITHDRAW);
        milestones = milestones.closedAt(now);
        return become(DossierStatus.WITHDRAWN, DossierAct.WITHDRAW, applicantActor, ReasonMissing.checked(reason), now);
    }

    /** Dừng xử lý, with the reason in writing. */
    public DossierEvent stop(Actor officer, String reason, Instant now) {
        mustAllow(DossierAct.STOP);
        milestones = milestones.closedAt(now);
        return become(DossierStatus.STOPPED, DossierAct.STOP, officer, ReasonMissing.checked(reason), now);
    }

    /** Phê duyệt kết quả: the answer exists, approved or rejected. */
    public DossierEvent resolve(Actor approver, Decision decision, String number, String reason, Instant now) {
        mustAllow(DossierAct.RESOLVE);
        String written = decision == Decision.REJECTED ? ReasonMissing.checked(reason) : reason;
        result = new ProcedureResult(decision, number, approver.name());
        milestones = milestones.resolvedAt(now);
        return become(DossierStatus.RESOLVED, DossierAct.RESOLVE, approver, written, now);
    }

    /** Trả kết quả. */
    public DossierEvent deliver(Actor officer, String toWhom, Instant now) {
        mustAllow(DossierAct.DELIVER);
        milestones = milestones.closedAt(now);
        return become(DossierStatus.DELIVERED, DossierAct.DELIVER, officer, toWhom, now);
    }

    /** The deadline in force, computed from the ledger; null before reception. */
    public Deadline deadline(WorkingCalendar calendar) {
        return clock.deadline(calendar);
    }

    public boolean isReceived() {
        return clock.isStarted();
    }

    private void mustBeInApplicantsHands() {
        if (status != DossierStatus.DRAFT && status != DossierStatus.AWAITING_SUPPLEMENT) {
            throw new ActNotAllowed(DossierAct.SUPPLEMENT, status);
        }
    }

    private void mustAllow(DossierAct act) {
        if (!act.isPossibleIn(status)) {
            throw new ActNotAllowed(act, status);
        }
    }

    private DossierEvent become(DossierStatus next, DossierAct act, Actor actor, String note, Instant now) {
        if (!status.canBecome(next)) {
            throw new ActNotAllowed(act, status);
        }
        DossierStatus from = status;
        status = next;
        subStatus = null;
        return told(act, from, actor, note, now);
    }

    private DossierEvent told(DossierAct act, DossierStatus from, Actor actor, String note, Instant now) {
        eventCount++;
        return new DossierEvent(this, eventCount, act, from, actor, note, now);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public DossierCode code() {
        return code;
    }

    public String submissionKey() {
        return submissionKey;
    }

    public long procedureVersionId() {
        return target.procedureVersionId();
    }

    public String procedureCode() {
        return target.procedureCode();
    }

    public String procedureName() {
        return target.procedureName();
    }

    public String caseKey() {
        return target.caseKey();
    }

    public String agencyId() {
        return target.agencyId();
    }

    public String oneStopId() {
        return target.oneStopId();
    }

    public Long applicantId() {
        return applicantId;
    }

    public ApplicantSnapshot applicant() {
        return applicant;
    }

    public SubmissionChannel channel() {
        return channel;
    }

    public DossierStatus status() {
        return status;
    }

    public String subStatus() {
        return subStatus;
    }

    public Answers answers() {
        return contents.answers();
    }

    public Milestones milestones() {
        return milestones;
    }

    public ProcedureResult result() {
        return result;
    }

    public List<ClockEntry> clock() {
        return clock.entries();
    }

    public List<DossierComponent> components() {
        return contents.components();
    }
}
