package vn.motcua.exchange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.dossier.domain.DossierEvent;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.OutboundMessages;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.exchange.domain.PartnerStreams;
import vn.motcua.exchange.domain.StreamKey;

/**
 * Keeps each act on a dossier for the National Portal, in the transaction of the act: the row stands if and only if the
 * act was kept. A partner or a broker that is down delays nobody.
 */
@ApplicationScoped
class DossierEventsOut {

    @Inject OutboundMessages messages;
    @Inject PartnerStreams streams;
    @Inject Clock clock;

    void on(@Observes DossierEvent event) {
        String code = event.code().value();
        streams.open(new StreamKey(Partner.NATIONAL_PORTAL, code));
        messages.add(new OutboundMessage(
                Partner.NATIONAL_PORTAL, code, event.number(), event.act().name(), clock.instant()));
    }
}
