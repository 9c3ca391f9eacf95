package vn.motcua.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import vn.motcua.kernel.VietnamTime;

/**
 * Đồng hồ trình diễn: lets the demo province have a past. Takes the place of the house's clock where this module is
 * deployed; a release is built without it. Only the thread that plays the past sees another time.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class DemoClock {

    private static final ThreadLocal<Instant> PLAYED = new ThreadLocal<>();

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new PlayedClock(VietnamTime.ZONE);
    }

    /** Runs {@code work} as if it were that moment. */
    static <T> T at(Instant moment, Supplier<T> work) {
        PLAYED.set(moment);
        try {
            return work.get();
        } finally {
            PLAYED.remove();
        }
    }

    /** The system's clock, but for the thread that plays the past. */
    private static final class PlayedClock extends Clock {

        private final ZoneId zone;

        PlayedClock(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new PlayedClock(other);
        }

        @Override
        public Instant instant() {
            Instant played = PLAYED.get();
            return played == null ? Clock.systemUTC().instant() : played;
        }
    }
}
