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
import vn.motcua.kernel.BackOff;

/**
 * Nội dung đã lưu: what is known of one content, whoever handed it in and how often. Whoever changes it holds its row
 * lock.
 */
@Entity
@Table(name = "stored_content")
public class StoredContent {

    /** A scanner that is well and still does not answer will not answer. */
    static final int MOST_SCANS = 5;

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

    /** A scanner is there: what it has not judged it will. */
    public void wantScan(Instant now) {
        if (scanState == ScanState.NOT_SCANNED || scanState == ScanState.UNSCANNABLE) {
            scanState = ScanState.WAITING;
            scanAttempts = 0;
            nextScanAt = now;
        }
    }

    public void beginScan(Instant now) {
        scanState = ScanState.SCANNING;
        scanBegunAt = now;
        nextScanAt = null;
    }

    public void settleScan(ScanAnswer answer, Instant now, double chance) {
        if (scanState != ScanState.SCANNING) {
            return; // it took so long that somebody else began anew
        }
        scanAnswer = answer.text();
        switch (answer.outcome()) {
            case CLEAN -> judged(ScanState.CLEAN, now);
            case INFECTED -> judged(ScanState.INFECTED, now);
            case TOO_LARGE -> judged(ScanState.UNSCANNABLE, now);
            case FAILED -> {
                scanAttempts++;
                if (scanAttempts >= MOST_SCANS) {
                    judged(ScanState.UNSCANNABLE, now);
                } else {
                    scanLater(now.plus(BackOff.after(scanAttempts, chance)));
                }
            }
            case AWAY -> scanLater(now.plus(BackOff.after(1, chance))); // no fault of the content
        }
    }

    private void judged(ScanState state, Instant now) {
        scanState = state;
        scannedAt = now;
    }

    private void scanLater(Instant when) {
        scanState = ScanState.WAITING;
        nextScanAt = when;
    }

    /** Whoever was at it has died or hangs. */
    public void loseTrackOfScan(Instant now) {
        if (scanState == ScanState.SCANNING) {
            scanLater(now);
        }
    }

    public int scanAttempts() {
        return scanAttempts;
    }

    public Instant nextScanAt() {
        return nextScanAt;
    }

    public Instant scannedAt() {
        return scannedAt;
    }

    public String scanAnswer() {
        return scanAnswer;
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
