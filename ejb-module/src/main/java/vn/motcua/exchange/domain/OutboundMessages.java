package vn.motcua.exchange.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Kho thông điệp gửi đi (outbox). What is named lock holds the rows until the transaction ends. */
public interface OutboundMessages {

    void add(OutboundMessage message);

    /**
     * The messages whose turn has come, at most {@code limit}: of each dossier only the first that is not settled.
     * Rows that somebody else holds are left out.
     */
    List<OutboundMessage> lockDue(Partner partner, Instant now, int limit);

    List<OutboundMessage> lockAll(Collection<Long> ids);

    /** The first message of the dossier that is not settled. */
    Optional<OutboundMessage> lockFirstOpen(StreamKey stream);

    Optional<OutboundMessage> find(UUID messageId);

    Optional<OutboundMessage> lock(UUID messageId);

    Map<DeliveryState, Long> countByState(Partner partner);

    /** When the oldest message was written that is neither settled nor waiting for a person. */
    Optional<Instant> oldestOnTheWay(Partner partner);

    /** The newest messages first, older than {@code beforeId} if that is given. */
    List<OutboundMessage> newest(MessageFilter filter, Long beforeId, int limit);

    /** How many there are, counted up to {@code cap}. */
    int count(MessageFilter filter, int cap);
}
