package vn.motcua.exchange.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.InboundMessage;
import vn.motcua.exchange.domain.InboundMessages;
import vn.motcua.exchange.domain.MessageFilter;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.OutboundMessages;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.exchange.domain.PartnerStream;
import vn.motcua.exchange.domain.PartnerStreams;
import vn.motcua.exchange.domain.StreamKey;

/** Outbox, streams and inbox without a database. Identifiers are places in the list. */
class OutboxInMemory implements OutboundMessages, PartnerStreams, InboundMessages {

    final List<OutboundMessage> messages = new ArrayList<>();
    final Map<StreamKey, PartnerStream> streams = new HashMap<>();
    final Set<UUID> handled = new HashSet<>();

    @Override
    public void add(OutboundMessage message) {
        messages.add(message);
    }

    @Override
    public List<OutboundMessage> lockDue(Partner partner, Instant now, int limit) {
        return messages.stream()
                .filter(message -> DeliveryState.onTheWay().contains(message.state()))
                .filter(message -> !message.nextAttemptAt().isAfter(now))
                .filter(message -> lockFirstOpen(streamOf(message)).orElseThrow() == message)
                .limit(limit)
                .toList();
    }

    /** The database gives numbers; here a message is found by being the same. */
    @Override
    public List<OutboundMessage> lockAll(Collection<Long> ids) {
        throw new UnsupportedOperationException("messages without a database have no numbers");
    }

    @Override
    public Optional<OutboundMessage> lockFirstOpen(StreamKey stream) {
        return messages.stream()
                .filter(message -> streamOf(message).equals(stream) && !message.state().isSettled())
                .min(Comparator.comparingInt(OutboundMessage::subjectSequence));
    }

    @Override
    public Optional<OutboundMessage> find(UUID messageId) {
        return messages.stream().filter(message -> message.messageId().equals(messageId)).findFirst();
    }

    @Override
    public Optional<OutboundMessage> lock(UUID messageId) {
        return find(messageId);
    }

    @Override
    public Map<DeliveryState, Long> countByState(Partner partner) {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        for (DeliveryState state : DeliveryState.values()) {
            counts.put(state, messages.stream().filter(message -> message.state() == state).count());
        }
        return counts;
    }

    @Override
    public Optional<Instant> oldestOnTheWay(Partner partner) {
        return messages.stream()
                .filter(message -> DeliveryState.onTheWay().contains(message.state()))
                .map(OutboundMessage::createdAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<OutboundMessage> newest(MessageFilter filter, Long beforeId, int limit) {
        throw new UnsupportedOperationException("tested with a database");
    }

    @Override
    public int count(MessageFilter filter, int cap) {
        throw new UnsupportedOperationException("tested with a database");
    }

    @Override
    public void open(StreamKey key) {
        streams.computeIfAbsent(key, PartnerStream::new);
    }

    @Override
    public PartnerStream lock(StreamKey key) {
        return streams.get(key);
    }

    @Override
    public boolean has(UUID messageId) {
        return handled.contains(messageId);
    }

    @Override
    public void add(InboundMessage message) {
        if (!handled.add(message.messageId())) {
            throw new IllegalStateException("handled twice: " + message.messageId());
        }
    }

    static StreamKey streamOf(OutboundMessage message) {
        return new StreamKey(message.partner(), message.subject());
    }
}
