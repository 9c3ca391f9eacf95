package vn.motcua.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Dòng nhật ký: who did or saw what, when. Appended, never changed. Entries form hash chains (one per dossier), so
 * that a changed, removed or reordered line is found.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** Kết quả. */
    public enum Outcome {
        DONE,
        DENIED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    private String chain;

    private String subject;

    @Column(name = "line_no")
    private int line;

    @Column(name = "happened_at")
    private Instant at;

    @Column(name = "actor_kind")
    private String actorKind;

    @Column(name = "actor_id")
    private String actorId;

    private String action;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AuditEntry() {} // for JPA

    /** The first line of a chain has no {@code previous}. */
    public AuditEntry(String chain, AuditEntry previous, String subject, Instant at, String actorKind, String actorId,
            String action, Outcome outcome) {
        this.chain = chain;
        this.subject = subject;
        this.line = previous == null ? 1 : previous.line + 1;
        this.previousHash = previous == null ? "" : previous.hash;
        this.at = at.truncatedTo(ChronoUnit.MILLIS); // what every database keeps alike
        this.actorKind = actorKind;
        this.actorId = actorId;
        this.action = action;
        this.outcome = outcome;
        this.hash = computedHash();
    }

    /** Whether this line is as it was written and follows {@code previous}. */
    public boolean follows(AuditEntry previous) {
        return line == (previous == null ? 1 : previous.line + 1)
                && Objects.equals(previousHash, previous == null ? "" : previous.hash)
                && hash.equals(computedHash());
    }

    private String computedHash() {
        String content = String.join("\u001f", previousHash, chain, subject, String.valueOf(line),
                String.valueOf(at.toEpochMilli()), actorKind, actorId, action, outcome.name());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public Long id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public int line() {
        return line;
    }

    public Instant at() {
        return at;
    }

    public String actorKind() {
        return actorKind;
    }

    public String actorId() {
        return actorId;
    }

    public String action() {
        return action;
    }

    public Outcome outcome() {
        return outcome;
    }
}
