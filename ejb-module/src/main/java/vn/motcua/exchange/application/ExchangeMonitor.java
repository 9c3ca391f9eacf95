package vn.motcua.exchange.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.MessageFilter;
import vn.motcua.exchange.domain.MessageInDelivery;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.OutboundMessages;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.exchange.domain.PartnerStream;
import vn.motcua.exchange.domain.PartnerStreams;
import vn.motcua.exchange.domain.StreamKey;
import vn.motcua.exchange.domain.UnknownMessage;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Page;

/** Theo dõi trao đổi dữ liệu: what an administrator sees of messages to partners and may do with a stuck one. */
@Stateless
public class ExchangeMonitor {

    static final int PAGE_SIZE = 25;
    static final int COUNT_CAP = 1000;

    @Inject OutboundMessages messages;
    @Inject PartnerStreams streams;
    @Inject ExchangeWatch watch;
    @Inject AuditTrail audit;
    @Inject CurrentActor current;
    @Inject Clock clock;

    @Requires(Permission.CONTROL_EXCHANGE)
    public ExchangeHealth health(Partner partner) {
        return watch.health(partner);
    }

    /**
     * The newest messages first.
     *
     * @param state null for all
     * @param dossierCode as typed; null or blank for all
     * @param from {@link Page#next()} of the page before; null for the first
     */
    @Requires(Permission.CONTROL_EXCHANGE)
    public Page<MessageCard> list(Partner partner, DeliveryState state, String dossierCode, String from) {
        MessageFilter filter = new MessageFilter(partner, state, typed(dossierCode));
        Long before = from == null ? null : Long.valueOf(from);
        List<OutboundMessage> found = messages.newest(filter, before, PAGE_SIZE + 1);
        boolean more = found.size() > PAGE_SIZE;
        List<OutboundMessage> shown = more ? found.subList(0, PAGE_SIZE) : found;
        int total = messages.count(filter, COUNT_CAP + 1);
        return new Page<>(
                shown.stream().map(MessageCard::of).toList(),
                more ? String.valueOf(shown.get(PAGE_SIZE - 1).id()) : null,
                Math.min(total, COUNT_CAP),
                total > COUNT_CAP);
    }

    @Requires(Permission.CONTROL_EXCHANGE)
    public MessageDetails details(UUID messageId) {
        return MessageDetails.of(found(messageId));
    }

    /** Gửi lại ngay. */
    @Requires(Permission.CONTROL_EXCHANGE)
    public void replay(UUID messageId) {
        lockedForDecision(messageId).replay(clock.instant());
        record("exchange.replay", messageId);
    }

    /** Bỏ qua, với lý do: the later messages of the dossier go on. */
    @Requires(Permission.CONTROL_EXCHANGE)
    public void skip(UUID messageId, String reason) {
        OutboundMessage message = lockedForDecision(messageId);
        message.skip(reason);
        streams.lock(new StreamKey(message.partner(), message.subject())).passOver(message.subjectSequence());
        record("exchange.skip", messageId);
    }

    private OutboundMessage lockedForDecision(UUID messageId) {
        OutboundMessage seen = found(messageId);
        PartnerStream stream = streams.lock(new StreamKey(seen.partner(), seen.subject()));
        if (stream.isLeasedAt(clock.instant())) {
            throw new MessageInDelivery(messageId.toString());
        }
        return messages.lock(messageId).orElseThrow(() -> new UnknownMessage(messageId.toString()));
    }

    private OutboundMessage found(UUID messageId) {
        return messages.find(messageId).orElseThrow(() -> new UnknownMessage(messageId.toString()));
    }

    private void record(String action, UUID messageId) {
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), action, "message:" + messageId);
    }

    private static String typed(String dossierCode) {
        return dossierCode == null || dossierCode.isBlank()
                ? null
                : dossierCode.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
