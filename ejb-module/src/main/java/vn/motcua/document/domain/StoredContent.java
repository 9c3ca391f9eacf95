package vn.motcua.document.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * Nội dung đã lưu: what is known of one content, whoever handed it in and how often. Whoever changes it holds its row
 * lock.
 */
@Entity
@Table(name = "stored_content")
public class StoredContent {

    @Id
    private String sha256;

    @Version
    private int version;

    @Column(name = "byte_size")
    private long size;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "scan_state")
    private ScanState scanState;

    @Column(name = "scan_attempts")
    private int scanAttempts;

    @Column(name = "next_scan_at")
    private Instant nextScanAt;

    @Column(name = "scan_begun_at")
    private Instant scanBegunAt;

    @Column(name = "scanned_at")
    private Instant scannedAt;

    @Column(name = "scan_answer")
    private String scanAnswer;

    protected StoredContent() {} // for JPA

    public StoredContent(String sha256, long size, Instant now) {
        this.sha256 = sha256;
        this.size = size;
        this.claimedAt = now;
        this.scanState = ScanState.NOT_SCANNED;
    }

    /** Somebody hands it in, for the first time or again: from here on it is young. */
    public void claim(Instant now) {
        claimedAt = now;
    }

    /** Long after a claim nobody can be about to make a document of it. */
    public boolean isOlderThan(Duration age, Instant now) {
        return claimedAt.isBefore(now.minus(age));
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public ScanState scanState() {
        return scanState;
    }
}
