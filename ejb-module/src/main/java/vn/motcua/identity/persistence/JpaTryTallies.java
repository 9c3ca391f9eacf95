package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.identity.domain.TryTallies;
import vn.motcua.identity.domain.TryTally;

@ApplicationScoped
class JpaTryTallies implements TryTallies {

    @PersistenceContext EntityManager em;

    @Override
    public Optional<TryTally> find(String subject) {
        return Optional.ofNullable(em.find(TryTally.class, subject));
    }

    @Override
    public Optional<TryTally> lock(String subject) {
        return Optional.ofNullable(em.find(TryTally.class, subject, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(TryTally tally) {
        em.persist(tally);
        em.flush();
    }

    @Override
    public void remove(TryTally tally) {
        em.remove(tally);
    }

    @Override
    public int removeUnusedSince(Instant moment) {
        return em.createQuery("delete from TryTally t where t.lastAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
