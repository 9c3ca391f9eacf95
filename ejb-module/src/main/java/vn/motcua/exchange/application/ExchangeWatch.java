package vn.motcua.exchange.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.OutboundMessages;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.kernel.OpenToAnyone;

/**
 * Tình hình trao đổi dữ liệu, in numbers only, so that the server's own health probe may ask without being anybody. A
 * bean of its own: the container shuts every method of a bean that opens only some.
 */
@Stateless
@OpenToAnyone
public class ExchangeWatch {

    @Inject OutboundMessages messages;
    @Inject PartnerBreakers breakers;
    @Inject StatusMapping mapping;
    @Inject Clock clock;

    public ExchangeHealth health(Partner partner) {
        Map<DeliveryState, Long> counts = messages.countByState(partner);
        long depth = DeliveryState.onTheWay().stream().mapToLong(counts::get).sum();
        Duration oldest = messages.oldestOnTheWay(partner)
                .map(since -> Duration.between(since, clock.instant()))
                .orElse(Duration.ZERO);
        return new ExchangeHealth(partner, counts, depth, oldest, breakers.of(partner).state(),
                mapping.today().holes().size());
    }
}
