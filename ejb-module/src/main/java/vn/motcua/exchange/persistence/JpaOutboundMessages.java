package vn.motcua.exchange.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.MessageFilter;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.OutboundMessages;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.exchange.domain.StreamKey;

@ApplicationScoped
class JpaOutboundMessages implements OutboundMessages {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    /** Hibernate's word for "for update skip locked". */
    private static final int SKIP_LOCKED = -2;

    private static final List<DeliveryState> SETTLED = List.of(DeliveryState.DELIVERED, DeliveryState.SKIPPED);

    @PersistenceContext EntityManager em;

    @Override
    public void add(OutboundMessage message) {
        em.persist(message);
    }

    @Override
    public List<OutboundMessage> lockDue(Partner partner, Instant now, int limit) {
        return em.createQuery(
                        """
                        select m from OutboundMessage m
                        where m.partner = :partner and m.state in :onTheWay and m.nextAttemptAt <= :now
                          and not exists (
                            select 1 from OutboundMessage earlier
                            where earlier.partner = m.partner and earlier.subject = m.subject
                              and earlier.subjectSequence < m.subjectSequence and earlier.state not in :settled)
                        order by m.nextAttemptAt, m.id""",
                        OutboundMessage.class)
                .setParameter("partner", partner)
                .setParameter("onTheWay", DeliveryState.onTheWay())
                .setParameter("settled", SETTLED)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList();
    }

    @Override
    public List<OutboundMessage> lockAll(Collection<Long> ids) {
        return em.createQuery("select m from OutboundMessage m where m.id in :ids order by m.id", OutboundMessage.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Optional<OutboundMessage> lockFirstOpen(StreamKey stream) {
        return em.createQuery(
                        """
                        select m from OutboundMessage m
                        where m.partner = :partner and m.subject = :subject and m.state not in :settled
                        order by m.subjectSequence""",
                        OutboundMessage.class)
                .setParameter("partner", stream.partner())
                .setParameter("subject", stream.subject())
                .setParameter("settled", SETTLED)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<OutboundMessage> find(UUID messageId) {
        return byMessageId(messageId).getResultStream().findFirst();
    }

    @Override
    public Optional<OutboundMessage> lock(UUID messageId) {
        return byMessageId(messageId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private TypedQuery<OutboundMessage> byMessageId(UUID messageId) {
        return em.createQuery("select m from OutboundMessage m where m.messageId = :id", OutboundMessage.class)
                .setParameter("id", messageId);
    }

    @Override
    public Map<DeliveryState, Long> countByState(Partner partner) {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        for (DeliveryState state : DeliveryState.values()) {
            counts.put(state, 0L);
        }
        em.createQuery(
                        """
                        select m.state as state, count(m) as number from OutboundMessage m
                        where m.partner = :partner group by m.state""",
                        Tuple.class)
                .setParameter("partner", partner)
                .getResultStream()
                .forEach(row -> counts.put(row.get("state", DeliveryState.class), row.get("number", Long.class)));
        return counts;
    }

    @Override
    public Optional<Instant> oldestOnTheWay(Partner partner) {
        return Optional.ofNullable(em.createQuery(
                        """
                        select min(m.createdAt) from OutboundMessage m
                        where m.partner = :partner and m.state in :onTheWay""",
                        Instant.class)
                .setParameter("partner", partner)
                .setParameter("onTheWay", DeliveryState.onTheWay())
                .getSingleResult());
    }

    @Override
    public List<OutboundMessage> newest(MessageFilter filter, Long beforeId, int limit) {
        FilterClause clause = new FilterClause(filter);
        String before = beforeId == null ? "" : " and m.id < :before";
        TypedQuery<OutboundMessage> query = clause.bind(em.createQuery(
                "select m from OutboundMessage m where " + clause.jpql() + before + " order by m.id desc",
                OutboundMessage.class));
        if (beforeId != null) {
            query.setParameter("before", beforeId);
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public int count(MessageFilter filter, int cap) {
        FilterClause clause = new FilterClause(filter);
        return clause.bind(em.createQuery("select m.id from OutboundMessage m where " + clause.jpql(), Long.class))
                .setMaxResults(cap)
                .getResultList()
                .size();
    }
}
