package vn.motcua.search.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Thay đổi cần đưa vào chỉ mục: that something was published, changed or withdrawn; the content is read afresh. */
@Entity
@Table(name = "search_change")
public class SearchChange {

    /** Stands for all of a kind. */
    public static final String ALL = "*";
    /** In place of a kind: the list of synonyms has changed. */
    public static final String SYNONYMS = "SYNONYMS";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_change_seq")
    @SequenceGenerator(name = "search_change_seq", sequenceName = "search_change_seq", allocationSize = 50)
    private Long id;

    private String kind;

    @Column(name = "item_id")
    private String itemId;

    private String origin;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SearchChange() {} // for JPA

    /** @param origin server that has done it already; null if none has */
    public SearchChange(String kind, String itemId, String origin, Instant changedAt) {
        this.kind = kind;
        this.itemId = itemId;
        this.origin = origin;
        this.changedAt = changedAt;
    }

    public Long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public String itemId() {
        return itemId;
    }

    public String origin() {
        return origin;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean isAll() {
        return ALL.equals(itemId);
    }

    public boolean isSynonyms() {
        return SYNONYMS.equals(kind);
    }
}
