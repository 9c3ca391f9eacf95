package vn.motcua.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.exchange.domain.CircuitBreaker.State;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CircuitBreakerTest {

    private Instant now = Instant.parse("2026-11-23T02:00:00Z");
    private final CircuitBreaker breaker = new CircuitBreaker(new MovingClock());

    @Test
    void it_opens_after_some_failures_in_a_row_and_not_before() {
        fail(CircuitBreaker.FAILURES_TO_OPEN - 1);
        breaker.answered();
        fail(CircuitBreaker.FAILURES_TO_OPEN - 1);
        assertThat(breaker.mayCall()).isTrue();

        fail(1);

        assertThat(breaker.mayCall()).isFalse();
        assertThat(breaker.state()).isEqualTo(State.OPEN);
        assertThat(breaker.allowance(100)).isZero();
    }

    @Test
    void after_the_pause_one_call_tries_the_ground() {
        fail(CircuitBreaker.FAILURES_TO_OPEN);
        now = breaker.callableAt();

        assertThat(breaker.allowance(100)).isEqualTo(1);
        assertThat(breaker.mayCall()).isTrue();
        assertThat(breaker.mayCall()).isFalse();
        breaker.answered();
        assertThat(breaker.state()).isEqualTo(State.CLOSED);
        assertThat(breaker.allowance(100)).isEqualTo(100);
    }

    @Test
    void the_pause_grows_to_its_limit() {
        fail(CircuitBreaker.FAILURES_TO_OPEN);
        Duration pause = Duration.ZERO;
        for (int i = 0; i < 10; i++) {
            now = breaker.callableAt();
            breaker.mayCall();
            breaker.unanswered();
            pause = Duration.between(now, breaker.callableAt());
        }

        assertThat(pause).isEqualTo(CircuitBreaker.LONGEST_PAUSE);
    }

    @Test
    void a_probe_that_never_reports_is_given_up() {
        fail(CircuitBreaker.FAILURES_TO_OPEN);
        now = breaker.callableAt();
        breaker.mayCall();

        now = now.plus(CircuitBreaker.LONGEST_PROBE);

        assertThat(breaker.mayCall()).isTrue();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.unanswered();
        }
    }

    private class MovingClock extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
