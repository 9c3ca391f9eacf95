package vn.motcua.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.exchange.domain.CircuitBreaker;
import vn.motcua.exchange.domain.Partner;

/** Cầu dao của từng đối tác, one a partner and server. */
@ApplicationScoped
public class PartnerBreakers {

    @Inject Clock clock;

    private final Map<Partner, CircuitBreaker> byPartner = new ConcurrentHashMap<>();

    public CircuitBreaker of(Partner partner) {
        return byPartner.computeIfAbsent(partner, unseen -> new CircuitBreaker(clock));
    }
}
