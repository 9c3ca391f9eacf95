package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Sổ đếm lần thử: how often something went wrong lately for one name or one place. In the database, so that all servers
 * count together; the subject is kept as a mark, for people type passwords into the field for the name.
 */
@Entity
@Table(name = "try_tally")
public class TryTally {

    @Id
    private String subject;

    @Version
    @Column(name = "lock_version")
    private int lockVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "try_limit")
    private TryLimit limit;

    private int tries;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    protected TryTally() {} // for JPA

    public TryTally(String subject, TryLimit limit, Instant now) {
        this.subject = subject;
        this.limit = limit;
        this.lastAt = now;
    }

    /** Until when nobody may try; null if it is allowed now. */
    public Instant blockedAt(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil) ? blockedUntil : null;
    }

    /** Counts one more, and returns until when that blocks; null if it does not. */
    public Instant count(Instant now) {
        if (limit.isForgotten(lastAt, now)) {
            tries = 0;
        }
        tries++;
        lastAt = now;
        blockedUntil = limit.waitAfter(tries, now);
        return blockedUntil;
    }

    public void forget() {
        tries = 0;
        blockedUntil = null;
    }

    public String subject() {
        return subject;
    }

    public int tries() {
        return tries;
    }
}
