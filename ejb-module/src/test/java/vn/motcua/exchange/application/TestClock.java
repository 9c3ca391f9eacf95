package vn.motcua.exchange.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.motcua.kernel.VietnamTime;

/** A clock that stands until the test moves it. */
class TestClock extends Clock {

    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return VietnamTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
