package vn.motcua.administration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** Kết quả từng mục: what a run did with one item, or why it passed it over. */
@Entity
@Table(name = "job_run_item")
public class JobRunItem {

    private static final int LONGEST_REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_run_item_seq")
    @SequenceGenerator(name = "job_run_item_seq", sequenceName = "job_run_item_seq", allocationSize = 50)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    @Column(name = "item_key")
    private String itemKey;

    private boolean skipped;

    private String reason;

    @Column(name = "happened_at")
    private Instant at;

    protected JobRunItem() {} // for JPA

    /** @param reasonSkipped null if it was done */
    public JobRunItem(long runId, String itemKey, String reasonSkipped, Instant at) {
        this.runId = runId;
        this.itemKey = itemKey;
        this.skipped = reasonSkipped != null;
        this.reason = reasonSkipped == null || reasonSkipped.length() <= LONGEST_REASON
                ? reasonSkipped
                : reasonSkipped.substring(0, LONGEST_REASON);
        this.at = at;
    }

    public long runId() {
        return runId;
    }

    public String itemKey() {
        return itemKey;
    }

    public boolean isSkipped() {
        return skipped;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }
}
