package vn.motcua.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Kho phiên đăng nhập. */
public interface SignInSessions {

    void add(SignInSession session);

    Optional<SignInSession> find(UUID id);

    /** Those that go on, the one seen last first. */
    List<SignInSession> openOf(String owner, Instant seenSince);

    /** Ends all of that person but one, which may be null, and returns how many. */
    int endAll(String owner, UUID but, SessionEnd why, Instant now);

    int removeLastSeenBefore(Instant moment);
}
