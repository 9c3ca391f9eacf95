package vn.motcua.dossier.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;

/**
 * Các mốc thời gian của hồ sơ, for lists and statistics. {@code originalDueAt} is the first promise and is set once;
 * {@code dueAt} is what the clock ledger comes to now, null while the clock stands still.
 */
@Embeddable
public record Milestones(
        @Column(name = "created_at") Instant createdAt,
        @Column(name = "submitted_at") Instant submittedAt,
        @Column(name = "received_at") Instant receivedAt,
        @Column(name = "original_due_at") Instant originalDueAt,
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "resolved_at") Instant resolvedAt,
        @Column(name = "closed_at") Instant closedAt)
        implements Serializable {

    static final Milestones NONE = new Milestones(null, null, null, null, null, null, null);

    Milestones createdAt(Instant at) {
        return new Milestones(at, submittedAt, receivedAt, originalDueAt, dueAt, resolvedAt, closedAt);
    }

    Milestones submittedAt(Instant at) {
        return new Milestones(createdAt, at, receivedAt, originalDueAt, dueAt, resolvedAt, closedAt);
    }

    Milestones receivedAt(Instant at, Instant promised) {
        return new Milestones(createdAt, submittedAt, at, promised, promised, resolvedAt, closedAt);
    }

    Milestones dueAt(Instant at) {
        return new Milestones(createdAt, submittedAt, receivedAt, originalDueAt, at, resolvedAt, closedAt);
    }

    Milestones resolvedAt(Instant at) {
        return new Milestones(createdAt, submittedAt, receivedAt, originalDueAt, dueAt, at, closedAt);
    }

    Milestones closedAt(Instant at) {
        return new Milestones(createdAt, submittedAt, receivedAt, originalDueAt, dueAt, resolvedAt, at);
    }
}
