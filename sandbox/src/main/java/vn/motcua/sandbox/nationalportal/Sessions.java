package vn.motcua.sandbox.nationalportal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Phiên làm việc: who logged in; forgotten when the stand-in stops, as callers must expect of any partner. */
final class Sessions {

    private static final Duration VALID_FOR = Duration.ofMinutes(30);

    private final Map<String, Instant> openUntil = new ConcurrentHashMap<>();
    private final Clock clock;

    Sessions(Clock clock) {
        this.clock = clock;
    }

    String open() {
        Instant now = clock.instant();
        openUntil.values().removeIf(end -> !end.isAfter(now));
        String session = UUID.randomUUID().toString();
        openUntil.put(session, now.plus(VALID_FOR));
        return session;
    }

    void require(String session) {
        Instant end = openUntil.get(session);
        if (end == null || !end.isAfter(clock.instant())) {
            throw Refusal.invalidSession();
        }
    }

    void forgetAll() {
        openUntil.clear();
    }
}
