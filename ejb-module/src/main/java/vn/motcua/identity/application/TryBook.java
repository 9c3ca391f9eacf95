package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.identity.domain.TryLimit;
import vn.motcua.identity.domain.TryTallies;
import vn.motcua.identity.domain.TryTally;

/** Sổ đếm lần thử: each entry in a transaction of its own, so that a refusal does not undo the counting. */
@ApplicationScoped
class TryBook {

    @Inject TryTallies tallies;
    @Inject Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    public Instant blocked(String subject) {
        return tallies.find(subject).map(tally -> tally.blockedAt(clock.instant())).orElse(null);
    }

    /** So that there is a row to lock. */
    @Transactional(TxType.REQUIRES_NEW)
    public void open(String subject, TryLimit limit) {
        if (tallies.find(subject).isEmpty()) {
            tallies.add(new TryTally(subject, limit, clock.instant()));
        }
    }

    /** What came of a try: {@code allowed}, or until when it must wait; null if it was wrong and may go on. */
    record Settled(boolean allowed, Instant until) {}

    /**
     * Decides under a lock: of a hundred guesses at the same time no more than the allowed number count. Whoever is right
     * while the subject is blocked is let in no more than the others.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Settled settle(String subject, boolean right) {
        Instant now = clock.instant();
        TryTally tally = tallies.lock(subject).orElse(null);
        if (tally == null) {
            return new Settled(right, null);
        }
        Instant blocked = tally.blockedAt(now);
        if (blocked != null) {
            return new Settled(false, blocked);
        }
        if (right) {
            tallies.remove(tally);
            return new Settled(true, null);
        }
        return new Settled(false, tally.count(now));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void forget(String subject) {
        tallies.lock(subject).ifPresent(tallies::remove);
    }
}
