package vn.motcua.identity.application;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.motcua.identity.domain.AddressChecks;
import vn.motcua.identity.domain.Seal;
import vn.motcua.identity.domain.SignInSessions;
import vn.motcua.identity.domain.TryTallies;

/**
 * Dọn dẹp: what was tried and begun a day ago is forgotten. It may run on several servers. Made at the start, so that a key
 * that cannot be used is a server that does not start, and not a person who cannot sign in at night.
 */
@Startup
@Singleton
public class SignInUpkeep {

    private static final Duration KEPT = Duration.ofHours(25); // longer than any limit remembers

    @Inject Seal seal;
    @Inject TryTallies tallies;
    @Inject AddressChecks checks;
    @Inject SignInSessions sessions;
    @Inject Clock clock;

    @Schedule(hour = "*", minute = "41", persistent = false)
    void forget() {
        Instant moment = clock.instant().minus(KEPT);
        tallies.removeUnusedSince(moment);
        checks.removeBegunBefore(moment);
        sessions.removeLastSeenBefore(moment);
    }
}
