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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.kernel.Folded;

/**
 * Quy trình nội bộ: one version of the way that a dossier takes through the offices. Written by one person, published
 * by another; a published version is never changed, a new one follows it.
 */
@Entity
@Table(name = "process_definition")
public class ProcessDefinition {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "process_definition_seq")
    @SequenceGenerator(name = "process_definition_seq", sequenceName = "process_definition_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Column(name = "process_key")
    private String key;

    @Column(name = "version_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private State state;

    private String name;

    private ProcessContent content;

    /** Null while it is a draft. */
    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    /** Trạng thái của quy trình. */
    public enum State {
        DRAFT,
        PUBLISHED
    }

    protected ProcessDefinition() {} // for JPA

    public ProcessDefinition(String key, int number, ProcessContent content, String draftedBy) {
        this.key = key;
        this.number = number;
        this.state = State.DRAFT;
        this.content = content;
        this.name = Folded.composed(content.name());
        this.draftedBy = draftedBy;
    }

    /** @throws ProcessFrozen if it is published */
    public void change(ProcessContent other, String by) {
        refuseFrozen();
        this.content = other;
        this.name = Folded.composed(other.name());
        this.draftedBy = by;
    }

    /** @throws FourEyesRequired if the same person wrote it */
    public void publish(LocalDate from, String by, Instant now) {
        refuseFrozen();
        if (by.equals(draftedBy)) {
            throw new FourEyesRequired(RevisionAct.PUBLISH);
        }
        release(from, by, now);
    }

    /** What comes with the program is in force as it comes. */
    public void ship(LocalDate from, String by, Instant now) {
        refuseFrozen();
        release(from, by, now);
    }

    private void release(LocalDate from, String by, Instant now) {
        this.state = State.PUBLISHED;
        this.validFrom = from;
        this.publishedBy = by;
        this.publishedAt = now;
    }

    private void refuseFrozen() {
        if (state == State.PUBLISHED) {
            throw new ProcessFrozen(name);
        }
    }

    public Long id() {
        return id;
    }

    public int lockVersion() {
        return lockVersion;
    }

    public String key() {
        return key;
    }

    public int number() {
        return number;
    }

    public State state() {
        return state;
    }

    public String name() {
        return name;
    }

    public ProcessContent content() {
        return content;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public String publishedBy() {
        return publishedBy;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
