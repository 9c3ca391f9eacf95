package vn.motcua.reference.domain;

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

/** Lần thay đổi danh mục: who changed which entry, when, from what to what. Only appended. */
@Entity
@Table(name = "code_list_change")
public class CodeListChange {

    private static final int LONGEST = 6000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "code_list_change_seq")
    @SequenceGenerator(name = "code_list_change_seq", sequenceName = "code_list_change_seq", allocationSize = 50)
    private Long id;

    @Column(name = "list_code", updatable = false)
    private String listCode;

    @Column(name = "list_revision", updatable = false)
    private int listRevision;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ListEffect act;

    @Column(name = "entry_code", updatable = false)
    private String entryCode;

    @Column(name = "before_text", updatable = false)
    private String before;

    @Column(name = "after_text", updatable = false)
    private String after;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    @Column(name = "actor_kind", updatable = false)
    private String actorKind;

    @Column(name = "actor_id", updatable = false)
    private String actorId;

    @Column(updatable = false)
    private String origin;

    protected CodeListChange() {} // for JPA

    /**
     * @param before null for a new entry
     * @param origin name of the file that it came from; null for a change by hand
     */
    public CodeListChange(CodeList list, ListEffect act, EntryValues before, EntryValues after, String origin) {
        this.listCode = list.code();
        this.listRevision = list.revision();
        this.act = act;
        this.entryCode = after.code();
        this.before = told(before);
        this.after = told(after);
        this.origin = origin;
    }

    public CodeListChange by(String kind, String actor, Instant when) {
        this.actorKind = kind;
        this.actorId = actor;
        this.at = when;
        return this;
    }

    private static String told(EntryValues values) {
        if (values == null) {
            return null;
        }
        String line = values.told();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    public Long id() {
        return id;
    }

    public int listRevision() {
        return listRevision;
    }

    public ListEffect act() {
        return act;
    }

    public String entryCode() {
        return entryCode;
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public Instant at() {
        return at;
    }

    public String actorId() {
        return actorId;
    }

    public String origin() {
        return origin;
    }
}
