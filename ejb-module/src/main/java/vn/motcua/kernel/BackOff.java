package vn.motcua.kernel;

import java.time.Duration;

/** Giãn cách gửi lại: twice as long after each try, 1 second to 10 minutes, never all at the same moment. */
public final class BackOff {

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int DOUBLINGS_TO_LONGEST = 10;
    private static final double SPREAD = 0.25;

    private BackOff() {}

    /**
     * How long to wait after so many tries, at least one.
     *
     * @param chance from 0 to 1, spreads what failed together
     */
    public static Duration after(int tries, double chance) {
        long plain = FIRST.toMillis() << Math.min(Math.max(tries, 1) - 1, DOUBLINGS_TO_LONGEST);
        long spread = Math.round(plain * (1 - SPREAD + 2 * SPREAD * chance));
        return Duration.ofMillis(Math.min(Math.max(spread, FIRST.toMillis()), LONGEST.toMillis()));
    }
}
