package vn.motcua.exchange.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.OutboundMessages;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Chuyển thông điệp vào hàng đợi: what the relay asks the outbox before and after it talks to the broker. */
@Stateless
public class OutboxDispatch {

    /** A relay that died between claiming and sending is made good for after this. */
    static final Duration CLAIM = Duration.ofSeconds(15);
    /** A wake-up that the broker lost is sent again after this. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject OutboundMessages messages;
    @Inject PartnerBreakers breakers;
    @Inject Clock clock;

    /** Takes what is due for a partner that is worth waking; of each dossier its first open message at most. */
    @Requires(Permission.RELAY_MESSAGES)
    public ClaimedBatch claim(Partner partner, int limit) {
        Instant now = clock.instant();
        Instant until = now.plus(CLAIM);
        int allowed = breakers.of(partner).allowance(limit);
        List<OutboundMessage> due = allowed == 0 ? List.of() : messages.lockDue(partner, now, allowed);
        due.forEach(message -> message.claim(until));
        return new ClaimedBatch(
                due.stream().map(OutboundMessage::id).toList(), due.stream().map(WakeUp::of).toList(), until);
    }

    /** The broker has the batch. */
    @Requires(Permission.RELAY_MESSAGES)
    public void sent(ClaimedBatch batch) {
        Instant now = clock.instant();
        messages.lockAll(batch.ids()).forEach(message -> message.sent(batch.until(), now, now.plus(PATIENCE)));
    }
}
