package vn.motcua.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.identity.domain.AddressCheck;
import vn.motcua.identity.domain.AddressChecks;

@ApplicationScoped
class JpaAddressChecks implements AddressChecks {

    @PersistenceContext EntityManager em;

    @Override
    public Optional<AddressCheck> find(UUID id) {
        return Optional.ofNullable(em.find(AddressCheck.class, id));
    }

    @Override
    public Optional<AddressCheck> lock(UUID id) {
        return Optional.ofNullable(em.find(AddressCheck.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(AddressCheck check) {
        em.persist(check);
    }

    @Override
    public int removeBegunBefore(Instant moment) {
        return em.createQuery("delete from AddressCheck c where c.createdAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
