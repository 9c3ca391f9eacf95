package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Phiên đăng nhập: one browser in which somebody is signed in. In the database, so that it ends on all servers with the
 * next page, wherever it was ended. Its identifier stays on the server; the browser holds another secret.
 */
@Entity
@Table(name = "sign_in_session")
public class SignInSession {

    /** A server forgets who sent nothing for half an hour. */
    public static final Duration IDLE = Duration.ofMinutes(30);
    /** How far behind the last sight may be: what is looked at by each page is not written by each page. */
    public static final Duration SEEN_EVERY = Duration.ofMinutes(5);

    @Id
    private UUID id;

    /** Kind and identifier of the actor, for whoever signs in by a provider has no account. */
    private String owner;

    private String device;

    private String network;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "ended_by")
    private SessionEnd endedBy;

    protected SignInSession() {} // for JPA

    public SignInSession(Actor actor, String device, String network, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = ownerOf(actor);
        this.device = device;
        this.network = network;
        this.startedAt = now;
        this.lastSeenAt = now;
    }

    public static String ownerOf(Actor actor) {
        return actor.kind() + ":" + actor.id();
    }

    public boolean isOver() {
        return endedAt != null;
    }

    /** Writes only now and then. */
    public void seen(Instant now) {
        if (now.isAfter(lastSeenAt.plus(SEEN_EVERY))) {
            lastSeenAt = now;
        }
    }

    public void end(SessionEnd why, Instant now) {
        if (endedAt == null) {
            endedAt = now;
            endedBy = why;
        }
    }

    public UUID id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    /** What the browser calls itself; may be null. */
    public String device() {
        return device;
    }

    public String network() {
        return network;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public SessionEnd endedBy() {
        return endedBy;
    }
}
