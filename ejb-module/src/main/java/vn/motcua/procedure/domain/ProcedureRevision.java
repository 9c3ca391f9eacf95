package vn.motcua.procedure.domain;

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
import java.time.LocalDate;
import java.util.Set;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.kernel.Folded;

/**
 * Bản soạn thảo: a change of a procedure on its way to publication. One person writes, another checks, a third
 * publishes; each act returns its event. What is in force is not touched before the last act.
 */
@Entity
@Table(name = "procedure_revision")
public class ProcedureRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_revision_seq")
    @SequenceGenerator(name = "procedure_revision_seq", sequenceName = "procedure_revision_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "procedure_code")
    private String procedureCode;

    /** The code while it is open, then null: the database lets no procedure have two. */
    @Column(name = "open_code")
    private String openCode;

    @Enumerated(EnumType.STRING)
    private RevisionKind kind;

    @Enumerated(EnumType.STRING)
    private RevisionState state;

    @Enumerated(EnumType.STRING)
    private RevisionOrigin origin;

    /** Number of the version that it changes; 0 for a procedure that was never published. */
    @Column(name = "based_on")
    private int basedOn;

    private String name;

    /** Null for an ending. */
    private ProcedureContent content;

    /** What the National Portal says meanwhile, while a person works on something else; null if nothing. */
    @Column(name = "national_content")
    private ProcedureContent nationalContent;

    /** First day of the version, or first day without the procedure. */
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "decision_number")
    private String decisionNumber;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String note;

    @Embedded
    private RevisionHands hands;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "event_count")
    private int eventCount;

    protected ProcedureRevision() {} // for JPA

    private ProcedureRevision(String code, RevisionKind kind, RevisionOrigin origin, int basedOn, String name,
            LocalDate validFrom, RevisionActor by, Instant now) {
        this.procedureCode = code;
        this.openCode = code;
        this.kind = kind;
        this.state = RevisionState.DRAFT;
        this.origin = origin;
        this.basedOn = basedOn;
        this.name = Folded.composed(name);
        this.validFrom = validFrom;
        this.hands = RevisionHands.of(by);
        this.changedAt = now;
    }

    /** A draft of the next version. */
    public static ProcedureRevision ofVersion(String code, int basedOn, ProcedureContent content, LocalDate validFrom,
            RevisionOrigin origin, RevisionActor by, Instant now) {
        ProcedureRevision revision = new ProcedureRevision(
                code, RevisionKind.VERSION, origin, basedOn, content.name(), validFrom, by, now);
        revision.content = content;
        return revision;
    }

    /** A draft of the end of a procedure. */
    public static ProcedureRevision ofEnding(String code, int basedOn, String name, LocalDate firstDayWithout,
            PromulgationDecision decision, RevisionActor by, Instant now) {
        ProcedureRevision revision = new ProcedureRevision(
                code, RevisionKind.ENDING, RevisionOrigin.PERSON, basedOn, name, firstDayWithout, by, now);
        revision.decide(decision);
        return revision;
    }

    /** The first line of the history; it has an identifier by then. */
    public RevisionEvent begun(RevisionActor by) {
        return event(RevisionAct.BEGIN, null, by, changedAt, null);
    }

    public RevisionEvent change(ContentPart part, ProcedureContent other, LocalDate from, RevisionActor by, Instant now) {
        RevisionEvent event = move(RevisionAct.CHANGE, part, by, now, null);
        this.content = other;
        this.name = Folded.composed(other.name());
        this.validFrom = from;
        hands.wroteToo(by);
        return event;
    }

    public RevisionEvent changeForm(ElectronicForm form, RevisionActor by, Instant now) {
        return change(ContentPart.FORM, content.withForm(form), validFrom, by, now);
    }

    public RevisionEvent changeEnding(LocalDate day, PromulgationDecision decision, RevisionActor by, Instant now) {
        RevisionEvent event = move(RevisionAct.CHANGE, null, by, now, null);
        this.validFrom = day;
        decide(decision);
        hands.wroteToo(by);
        return event;
    }

    private void decide(PromulgationDecision decision) {
        this.decisionNumber = decision == null ? null : Folded.composed(decision.number());
        this.decidedOn = decision == null ? null : decision.issuedOn();
    }

    /** From here on it is a change of {@code latest}: somebody has looked at what was published meanwhile. */
    public RevisionEvent followOn(int latest, RevisionActor by, Instant now) {
        RevisionEvent event = move(RevisionAct.CHANGE, null, by, now, null);
        this.basedOn = latest;
        hands.wroteToo(by);
        return event;
    }

    /** The National Portal changed its text. A draft that people have written in is left alone; the text waits beside it. */
    public RevisionEvent takeNational(ProcedureContent national, LocalDate from, RevisionActor by, Instant now) {
        if (isPeoplesWork()) {
            this.nationalContent = national;
        } else {
            this.content = national;
            this.name = Folded.composed(national.name());
            this.validFrom = from;
            this.state = RevisionState.DRAFT;
            hands.checkAnew();
        }
        this.changedAt = now;
        return event(RevisionAct.TAKE_NATIONAL, null, by, now, null);
    }

    /** The text of the National Portal that waited beside the draft takes the place of what was written; the local form stays. */
    public RevisionEvent adoptNational(RevisionActor by, Instant now) {
        RevisionEvent event = aboutNational(RevisionAct.TAKE_NATIONAL, by, now);
        this.content = NationalText.over(content, nationalContent);
        this.name = Folded.composed(content.name());
        this.nationalContent = null;
        return event;
    }

    /** Somebody has looked at the text that waited and leaves it. */
    public RevisionEvent leaveNational(RevisionActor by, Instant now) {
        RevisionEvent event = aboutNational(RevisionAct.LEAVE_NATIONAL, by, now);
        this.nationalContent = null;
        return event;
    }

    private RevisionEvent aboutNational(RevisionAct act, RevisionActor by, Instant now) {
        if (nationalContent == null || content == null) {
            throw new RevisionActNotAllowed(state, act);
        }
        this.state = state.after(RevisionAct.CHANGE);
        this.changedAt = now;
        hands.wroteToo(by);
        return event(act, null, by, now, null);
    }

    /** Whether a person has put anything into it. */
    public boolean isPeoplesWork() {
        return origin == RevisionOrigin.PERSON || hands.severalWrote();
    }

    public RevisionEvent submit(RevisionActor by, Instant now) {
        return move(RevisionAct.SUBMIT, null, by, now, null);
    }

    /** @throws FourEyesRequired if that person wrote in it */
    public RevisionEvent check(RevisionActor by, String remark, Instant now) {
        RevisionEvent event = move(RevisionAct.CHECK, null, by, now, remark);
        hands.checkedBy(by);
        return event;
    }

    public RevisionEvent giveBack(RevisionActor by, String reason, Instant now) {
        RevisionEvent event = move(RevisionAct.RETURN, null, by, now, needed(reason));
        hands.checkAnew();
        return event;
    }

    /** @throws FourEyesRequired if that person wrote in it or checked it */
    public RevisionEvent publish(RevisionActor by, Instant now) {
        RevisionEvent event = move(RevisionAct.PUBLISH, null, by, now, null);
        hands.publishedBy(by);
        this.openCode = null;
        return event;
    }

    public RevisionEvent discard(RevisionActor by, String reason, Instant now) {
        RevisionEvent event = move(RevisionAct.DISCARD, null, by, now, needed(reason));
        this.openCode = null;
        return event;
    }

    private static String needed(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new RevisionReasonMissing();
        }
        return Folded.composed(reason);
    }

    private RevisionEvent move(RevisionAct act, ContentPart part, RevisionActor by, Instant now, String remark) {
        this.state = state.after(act);
        this.note = act == RevisionAct.CHANGE ? note : remark;
        this.changedAt = now;
        return event(act, part, by, now, remark);
    }

    private RevisionEvent event(RevisionAct act, ContentPart part, RevisionActor by, Instant now, String remark) {
        eventCount++;
        return new RevisionEvent(id, eventCount, act, part, by, now, remark);
    }

    public ProcedureDraft asDraft() {
        return new ProcedureDraft(procedureCode, content, validFrom);
    }

    public Long id() {
        return id;
    }

    public int lockVersion() {
        return lockVersion;
    }

    public String procedureCode() {
        return procedureCode;
    }

    public RevisionKind kind() {
        return kind;
    }

    public RevisionState state() {
        return state;
    }

    public RevisionOrigin origin() {
        return origin;
    }

    public int basedOn() {
        return basedOn;
    }

    public String name() {
        return name;
    }

    public ProcedureContent content() {
        return content;
    }

    public ProcedureContent nationalContent() {
        return nationalContent;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public PromulgationDecision endingDecision() {
        return decisionNumber == null && decidedOn == null ? null : new PromulgationDecision(decisionNumber, decidedOn);
    }

    /** Why it was given back, or what the checker remarked; null if nothing. */
    public String note() {
        return note;
    }

    public String draftedBy() {
        return hands.drafter();
    }

    public String checkedBy() {
        return hands.checker();
    }

    public String publishedBy() {
        return hands.publisher();
    }

    public Set<String> writers() {
        return hands.writers();
    }

    public Instant changedAt() {
        return changedAt;
    }
}
