package vn.motcua.federation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.motcua.federation.domain.ExternalIdentities;
import vn.motcua.federation.domain.ExternalIdentity;

@ApplicationScoped
class JpaExternalIdentities implements ExternalIdentities {

    @PersistenceContext EntityManager em;

    @Override
    public Optional<ExternalIdentity> find(String provider, String subject) {
        return em.createQuery("""
                        select i from ExternalIdentity i where i.provider = :provider and i.subject = :subject""",
                        ExternalIdentity.class)
                .setParameter("provider", provider)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ExternalIdentity> ofApplicant(long applicantId) {
        return em.createQuery("select i from ExternalIdentity i where i.applicantId = :id order by i.id", ExternalIdentity.class)
                .setParameter("id", applicantId)
                .getResultList();
    }

    @Override
    public List<ExternalIdentity> ofOfficer(String username) {
        return em.createQuery("select i from ExternalIdentity i where i.officer = :name order by i.id", ExternalIdentity.class)
                .setParameter("name", username)
                .getResultList();
    }

    @Override
    public List<ExternalIdentity> lockOf(Long applicantId, String officer) {
        return em.createQuery("""
                        select i from ExternalIdentity i
                        where i.applicantId = :id or i.officer = :name order by i.id""",
                        ExternalIdentity.class)
                .setParameter("id", applicantId)
                .setParameter("name", officer)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void add(ExternalIdentity identity) {
        em.persist(identity);
        em.flush(); // of two who link it at the same time the slower one is told now
    }

    @Override
    public void remove(ExternalIdentity identity) {
        em.remove(identity);
    }
}
