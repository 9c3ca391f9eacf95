package vn.motcua.exchange.application;

import java.io.Serializable;
import java.time.Duration;
import java.util.Map;
import vn.motcua.exchange.domain.CircuitBreaker;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.Partner;

/**
 * Sức khỏe của việc trao đổi với một đối tác: numbers only, no data of anybody.
 *
 * @param depth messages on the way
 * @param oldestAge how long the oldest of them is on the way; zero if there is none
 * @param breaker of the server that answers
 * @param statusHoles how many holes the map of statuses has; messages about such states are not sent
 */
public record ExchangeHealth(
        Partner partner,
        Map<DeliveryState, Long> counts,
        long depth,
        Duration oldestAge,
        CircuitBreaker.State breaker,
        int statusHoles)
        implements Serializable {

    public ExchangeHealth {
        counts = Map.copyOf(counts);
    }

    /** Messages that wait for a person. */
    public long failed() {
        return counts.getOrDefault(DeliveryState.FAILED, 0L);
    }
}
