package vn.motcua.notification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.kernel.Page;
import vn.motcua.notification.domain.Notice;
import vn.motcua.notification.domain.NoticeSending;
import vn.motcua.notification.domain.Notices;
import vn.motcua.notification.domain.SendingCard;
import vn.motcua.notification.domain.SendingState;
import vn.motcua.notification.domain.UnknownNotice;

@ApplicationScoped
class JpaNotices implements Notices {

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    /** Hibernate's word for "for update skip locked". */
    private static final int SKIP_LOCKED = -2;
    private static final int CAP = 1000;

    @PersistenceContext EntityManager em;

    @Override
    public void add(Notice notice) {
        em.persist(notice);
    }

    @Override
    public void add(NoticeSending sending) {
        em.persist(sending);
    }

    @Override
    public boolean exists(String occasion) {
        return !em.createQuery("select n.id from Notice n where n.occasion = :occasion", Long.class)
                .setParameter("occasion", occasion)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Notice get(long id, long applicantId) {
        return em.createQuery("select n from Notice n where n.id = :id and n.applicantId = :applicant", Notice.class)
                .setParameter("id", id)
                .setParameter("applicant", applicantId)
                .getResultStream()
                .findFirst()
                .orElseThrow(UnknownNotice::new);
    }

    @Override
    public Page<Notice> newest(long applicantId, Long below, int limit) {
        List<Notice> found = em.createQuery(
                        """
                        select n from Notice n where n.applicantId = :applicant and n.id < :below
                        order by n.id desc""",
                        Notice.class)
                .setParameter("applicant", applicantId)
                .setParameter("below", below == null ? Long.MAX_VALUE : below)
                .setMaxResults(limit + 1)
                .getResultList();
        boolean more = found.size() > limit;
        List<Notice> shown = more ? found.subList(0, limit) : found;
        int total = em.createQuery("select n.id from Notice n where n.applicantId = :applicant", Long.class)
                .setParameter("applicant", applicantId)
                .setMaxResults(CAP + 1)
                .getResultList()
                .size();
        return new Page<>(shown, more ? String.valueOf(shown.get(shown.size() - 1).id()) : null,
                Math.min(total, CAP), total > CAP);
    }

    @Override
    public int countUnread(long applicantId, int cap) {
        return em.createQuery("select n.id from Notice n where n.applicantId = :applicant and n.readAt is null", Long.class)
                .setParameter("applicant", applicantId)
                .setMaxResults(cap)
                .getResultList()
                .size();
    }

    @Override
    public List<Notice> unread(long applicantId, int most) {
        return em.createQuery(
                        "select n from Notice n where n.applicantId = :applicant and n.readAt is null order by n.id", Notice.class)
                .setParameter("applicant", applicantId)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Optional<Notice> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    @Override
    public Optional<NoticeSending> lockSending(long id) {
        return Optional.ofNullable(em.find(NoticeSending.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<NoticeSending> lockDue(Instant now, int limit) {
        return em.createQuery(
                        """
                        select s from NoticeSending s where s.state = :waiting and s.nextAttemptAt <= :now
                        order by s.nextAttemptAt, s.id""",
                        NoticeSending.class)
                .setParameter("waiting", SendingState.WAITING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList();
    }

    @Override
    public List<NoticeSending> lockBegunBefore(Instant moment, int limit) {
        return em.createQuery(
                        "select s from NoticeSending s where s.state = :sending and s.attemptedAt < :moment order by s.id",
                        NoticeSending.class)
                .setParameter("sending", SendingState.SENDING)
                .setParameter("moment", moment)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultList();
    }

    @Override
    public List<NoticeSending> lockFailed(int limit) {
        return em.createQuery("select s from NoticeSending s where s.state = :failed order by s.id", NoticeSending.class)
                .setParameter("failed", SendingState.FAILED)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public Map<SendingState, Long> countSendings() {
        Map<SendingState, Long> counts = new EnumMap<>(SendingState.class);
        for (SendingState state : SendingState.values()) {
            counts.put(state, 0L);
        }
        em.createQuery("select s.state as state, count(s) as number from NoticeSending s group by s.state", Tuple.class)
                .getResultStream()
                .forEach(row -> counts.put(row.get("state", SendingState.class), row.get("number", Long.class)));
        return counts;
    }

    @Override
    public Page<SendingCard> newestSendings(SendingState state, Long below, int limit) {
        String condition = "s.id < :below" + (state == null ? "" : " and s.state = :state");
        TypedQuery<SendingCard> query = em.createQuery(
                """
                select new vn.motcua.notification.domain.SendingCard(s.id, n.title, n.dossierCode, s.address, s.state,
                    s.attempts, s.createdAt, s.sentAt, s.lastAnswer)
                from NoticeSending s join Notice n on n.id = s.noticeId where\s""" + condition + " order by s.id desc",
                SendingCard.class);
        query.setParameter("below", below == null ? Long.MAX_VALUE : below);
        if (state != null) {
            query.setParameter("state", state);
        }
        List<SendingCard> found = query.setMaxResults(limit + 1).getResultList();
        boolean more = found.size() > limit;
        List<SendingCard> shown = more ? found.subList(0, limit) : found;
        return new Page<>(shown, more ? String.valueOf(shown.get(shown.size() - 1).id()) : null, shown.size(), more);
    }

    @Override
    public int countSentTo(String address, Instant since) {
        return em.createQuery(
                        "select count(s) from NoticeSending s where s.address = :address and s.sentAt >= :since", Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult()
                .intValue();
    }
}
