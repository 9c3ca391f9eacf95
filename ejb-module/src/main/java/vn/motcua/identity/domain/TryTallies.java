package vn.motcua.identity.domain;

import java.time.Instant;
import java.util.Optional;

/** Kho sổ đếm lần thử. */
public interface TryTallies {

    Optional<TryTally> find(String subject);

    Optional<TryTally> lock(String subject);

    /** Written at once, so that the slower of two who begin a tally is told here. */
    void add(TryTally tally);

    void remove(TryTally tally);

    int removeUnusedSince(Instant moment);
}
