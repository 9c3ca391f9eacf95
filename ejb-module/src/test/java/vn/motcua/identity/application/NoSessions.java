package vn.motcua.identity.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.domain.SessionEnd;
import vn.motcua.identity.domain.SignInSession;
import vn.motcua.identity.domain.SignInSessions;

/** Không có phiên nào: a book of sessions in which nobody stands. */
class NoSessions implements SignInSessions {

    @Override
    public void add(SignInSession session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<SignInSession> find(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<SignInSession> openOf(String owner, Instant seenSince) {
        return List.of();
    }

    @Override
    public int endAll(String owner, UUID but, SessionEnd why, Instant now) {
        return 0;
    }

    @Override
    public int removeLastSeenBefore(Instant moment) {
        return 0;
    }
}
