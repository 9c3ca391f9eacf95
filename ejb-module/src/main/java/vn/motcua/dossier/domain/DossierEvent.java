package vn.motcua.dossier.domain;

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
import vn.motcua.identity.domain.Actor;

/**
 * Sự kiện của hồ sơ: one act that was done, by whom, when and why. Written once; the number counts from 1 without gaps
 * within a dossier, so that whoever hears of it can tell what is missing.
 */
@Entity
@Table(name = "dossier_event")
public class DossierEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_event_seq")
    @SequenceGenerator(name = "dossier_event_seq", sequenceName = "dossier_event_seq", allocationSize = 50)
    private Long id;

    @Column(name = "dossier_id")
    private Long dossierId;

    private String code;

    @Column(name = "event_no")
    private int number;

    @Enumerated(EnumType.STRING)
    private DossierAct act;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private DossierStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private DossierStatus to;

    /** Code of the part of the state that the dossier was in then; null for none. */
    @Column(name = "sub_status")
    private String subStatus;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private String actorId;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "agency_id")
    private String agencyId;

    private String note;

    @Column(name = "happened_at")
    private Instant at;

    /** When the dossier was due after this act; null while the clock stood still or had not started. */
    @Column(name = "due_at")
    private Instant dueAt;

    protected DossierEvent() {} // for JPA

    DossierEvent(Dossier dossier, int number, DossierAct act, DossierStatus from, Actor actor, String note, Instant at) {
        this.dossierId = dossier.id();
        this.code = dossier.code().value();
        this.number = number;
        this.act = act;
        this.from = from;
        this.to = dossier.status();
        this.subStatus = dossier.subStatus();
        this.actorKind = actor.kind().name();
        this.actorId = actor.trace();
        this.actorName = actor.signature();
        this.agencyId = dossier.agencyId();
        this.note = note;
        this.at = at;
        this.dueAt = dossier.milestones().dueAt();
    }

    public Long dossierId() {
        return dossierId;
    }

    public DossierCode code() {
        return new DossierCode(code);
    }

    public int number() {
        return number;
    }

    public DossierAct act() {
        return act;
    }

    public DossierStatus from() {
        return from;
    }

    public DossierStatus to() {
        return to;
    }

    public String subStatus() {
        return subStatus;
    }

    public String actorKind() {
        return actorKind;
    }

    public String actorId() {
        return actorId;
    }

    public String actorName() {
        return actorName;
    }

    public String agencyId() {
        return agencyId;
    }

    public String note() {
        return note;
    }

    public Instant at() {
        return at;
    }

    public Instant dueAt() {
        return dueAt;
    }
}
