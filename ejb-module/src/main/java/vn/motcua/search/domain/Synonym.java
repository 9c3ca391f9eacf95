package vn.motcua.search.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import vn.motcua.search.domain.Thesaurus.Wording;

/**
 * Từ đồng nghĩa: what people say, and what the published texts call it. Never overwritten: it ends, and another one begins.
 */
@Entity
@Table(name = "synonym")
public class Synonym {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "synonym_seq")
    @SequenceGenerator(name = "synonym_seq", sequenceName = "synonym_seq", allocationSize = 50)
    private Long id;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    private String topic;

    private String said;

    private String meant;

    private String note;

    @Column(name = "added_by")
    private String addedBy;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    /** The saying while it holds, so that the database itself refuses a second one. */
    @Column(name = "open_said")
    private String openSaid;

    protected Synonym() {} // for JPA

    public Synonym(SynonymWording wording, String addedBy, Instant addedAt) {
        this.topic = wording.topic();
        this.said = wording.said();
        this.meant = String.join("|", wording.meant());
        this.note = wording.note();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        this.openSaid = said;
    }

    public void end(String by, Instant at) {
        if (endedAt == null) {
            this.endedBy = by;
            this.endedAt = at;
            this.openSaid = null;
        }
    }

    public Wording asWording() {
        return new Wording(said, meant());
    }

    public Long id() {
        return id;
    }

    public String topic() {
        return topic;
    }

    public String said() {
        return said;
    }

    public List<String> meant() {
        return Arrays.asList(meant.split("\\|"));
    }

    public String note() {
        return note;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public String endedBy() {
        return endedBy;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public boolean isInUse() {
        return endedAt == null;
    }
}
