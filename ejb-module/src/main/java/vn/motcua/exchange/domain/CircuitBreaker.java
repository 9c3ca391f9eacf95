package vn.motcua.exchange.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Cầu dao của một đối tác: after some calls in a row without an answer nobody calls for a while, then one call tries
 * the ground. Knows one server; others find out for themselves. Safe for several threads.
 */
public class CircuitBreaker {

    /** Trạng thái cầu dao. */
    public enum State {
        /** Đóng: calls go through. */
        CLOSED,
        /** Ngắt: the partner does not answer, nobody calls. */
        OPEN,
        /** Thử lại: one call may find out. */
        PROBING
    }

    static final int FAILURES_TO_OPEN = 5;
    static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A probe that never reports back is given up after this. */
    static final Duration LONGEST_PROBE = Duration.ofMinutes(1);

    private final Clock clock;
    private int failures;
    private Duration pause = FIRST_PAUSE;
    private Instant shutUntil;
    private Instant probeUntil;

    public CircuitBreaker(Clock clock) {
        this.clock = clock;
    }

    /**
     * Asks for leave to call; who gets it must report how it went: {@link #answered},
     * {@link #unanswered} or {@link #notCalled}.
     */
    public synchronized boolean mayCall() {
        Instant now = clock.instant();
        if (shutUntil == null) {
            return true;
        }
        if (now.isBefore(shutUntil) || isProbed(now)) {
            return false;
        }
        probeUntil = now.plus(LONGEST_PROBE);
        return true;
    }

    /** The partner answered, be it with a refusal. */
    public synchronized void answered() {
        failures = 0;
        pause = FIRST_PAUSE;
        shutUntil = null;
        probeUntil = null;
    }

    /** The partner could not be reached or said nothing that makes sense. */
    public synchronized void unanswered() {
        failures++;
        if (shutUntil != null || failures >= FAILURES_TO_OPEN) {
            shutUntil = clock.instant().plus(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            probeUntil = null;
        }
    }

    /** Leave was given, but no call came of it. */
    public synchronized void notCalled() {
        probeUntil = null;
    }

    public synchronized State state() {
        if (shutUntil == null) {
            return State.CLOSED;
        }
        return clock.instant().isBefore(shutUntil) ? State.OPEN : State.PROBING;
    }

    /** When calling makes sense again: now, or when the pause or the running probe ends. */
    public synchronized Instant callableAt() {
        Instant now = clock.instant();
        if (shutUntil == null) {
            return now;
        }
        if (isProbed(now)) {
            return now.plus(FIRST_PAUSE);
        }
        return shutUntil.isAfter(now) ? shutUntil : now;
    }

    /** How many wake-ups are of use now, at most {@code wanted}: all, none, or one to try the ground. */
    public synchronized int allowance(int wanted) {
        Instant now = clock.instant();
        if (shutUntil == null) {
            return wanted;
        }
        return now.isBefore(shutUntil) || isProbed(now) ? 0 : Math.min(1, wanted);
    }

    private boolean isProbed(Instant now) {
        return probeUntil != null && now.isBefore(probeUntil);
    }
}
