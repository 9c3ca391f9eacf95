package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Lịch sử bản soạn thảo: who did what to a draft, and when. Only appended. */
@Entity
@Table(name = "procedure_revision_event")
public class RevisionEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_revision_event_seq")
    @SequenceGenerator(name = "procedure_revision_event_seq", sequenceName = "procedure_revision_event_seq",
            allocationSize = 50)
    private Long id;

    @Column(name = "revision_id")
    private long revisionId;

    @Column(name = "event_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private RevisionAct act;

    /** Which part was changed; null for an act on the whole. */
    @Enumerated(EnumType.STRING)
    private ContentPart part;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "happened_at")
    private Instant at;

    private String note;

    protected RevisionEvent() {} // for JPA

    RevisionEvent(long revisionId, int number, RevisionAct act, ContentPart part, RevisionActor actor, Instant at,
            String note) {
        this.revisionId = revisionId;
        this.number = number;
        this.act = act;
        this.part = part;
        this.actorKind = actor.kind();
        this.actorId = actor.id();
        this.at = at;
        this.note = note;
    }

    public RevisionAct act() {
        return act;
    }

    public ContentPart part() {
        return part;
    }

    public int number() {
        return number;
    }

    public String actorKind() {
        return actorKind;
    }

    public String actorId() {
        return actorId;
    }

    public Instant at() {
        return at;
    }

    public String note() {
        return note;
    }
}
