package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.domain.SessionEnd;
import vn.motcua.identity.domain.SignInSession;
import vn.motcua.identity.domain.SignInSessions;

@ApplicationScoped
class JpaSignInSessions implements SignInSessions {

    private static final UUID NONE = new UUID(0, 0);
    private static final int MOST = 100;

    @PersistenceContext EntityManager em;

    @Override
    public void add(SignInSession session) {
        em.persist(session);
    }

    @Override
    public Optional<SignInSession> find(UUID id) {
        return Optional.ofNullable(em.find(SignInSession.class, id));
    }

    @Override
    public List<SignInSession> openOf(String owner, Instant seenSince) {
        return em.createQuery(
                        """
                        select s from SignInSession s
                        where s.owner = :owner and s.endedAt is null and s.lastSeenAt > :since
                        order by s.lastSeenAt desc, s.startedAt desc""",
                        SignInSession.class)
                .setParameter("owner", owner)
                .setParameter("since", seenSince)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public int endAll(String owner, UUID but, SessionEnd why, Instant now) {
        return em.createQuery(
                        """
                        update SignInSession s set s.endedAt = :now, s.endedBy = :why
                        where s.owner = :owner and s.id <> :but and s.endedAt is null""")
                .setParameter("now", now)
                .setParameter("why", why)
                .setParameter("owner", owner)
                .setParameter("but", but == null ? NONE : but)
                .executeUpdate();
    }

    @Override
    public int removeLastSeenBefore(Instant moment) {
        return em.createQuery("delete from SignInSession s where s.lastSeenAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
