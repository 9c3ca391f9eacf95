package vn.motcua.sandbox.nationalportal;

import java.time.Duration;

/**
 * Cài đặt cách cư xử: which misbehaviour, how often and for how long.
 *
 * @param delayMillis how late a {@link Misbehaviour#SLOW} answer comes
 * @param calls how many calls are treated so before the stand-in is normal again; 0 means until told otherwise
 * @param probability share of the concerned calls that are treated so
 * @param seed makes a probability repeatable
 */
public record Conduct(Misbehaviour mode, long delayMillis, int calls, double probability, long seed) {

    static final long LONGEST_DELAY_MILLIS = 120_000;

    /** Longer than the six seconds after which callers of the real portal give up. */
    static final long DEFAULT_DELAY_MILLIS = 8_000;

    public static final Conduct NORMAL = of(Misbehaviour.NORMAL);

    public Conduct {
        if (delayMillis < 0 || delayMillis > LONGEST_DELAY_MILLIS) {
            throw new IllegalArgumentException("delayMillis must be between 0 and " + LONGEST_DELAY_MILLIS);
        }
        if (calls < 0) {
            throw new IllegalArgumentException("calls must not be negative");
        }
        if (!(probability > 0 && probability <= 1)) {
            throw new IllegalArgumentException("probability must be greater than 0 and at most 1");
        }
    }

    public static Conduct of(Misbehaviour mode) {
        return new Conduct(mode, DEFAULT_DELAY_MILLIS, 0, 1.0, 0);
    }

    public Conduct forNextCalls(int number) {
        return new Conduct(mode, delayMillis, number, probability, seed);
    }

    public Conduct withDelay(Duration delay) {
        return new Conduct(mode, delay.toMillis(), calls, probability, seed);
    }

    public Conduct withProbability(double share, long repeatableBy) {
        return new Conduct(mode, delayMillis, calls, share, repeatableBy);
    }

    Duration delay() {
        return Duration.ofMillis(delayMillis);
    }
}
