package vn.motcua.federation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.federation.domain.ProviderVisit;
import vn.motcua.federation.domain.ProviderVisits;
import vn.motcua.federation.domain.Secrets;

@ApplicationScoped
class JpaProviderVisits implements ProviderVisits {

    @PersistenceContext EntityManager em;

    @Override
    public void add(ProviderVisit visit) {
        em.persist(visit);
    }

    @Override
    public Optional<ProviderVisit> take(String state) {
        ProviderVisit visit = em.find(ProviderVisit.class, Secrets.hash(state), LockModeType.PESSIMISTIC_WRITE);
        if (visit == null) {
            return Optional.empty();
        }
        em.remove(visit);
        return Optional.of(visit);
    }

    @Override
    public void forgetBefore(Instant expired) {
        em.createQuery("delete from ProviderVisit v where v.expiresAt < :expired")
                .setParameter("expired", expired)
                .executeUpdate();
    }
}
