package vn.motcua.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.motcua.audit.domain.AuditEntries;
import vn.motcua.audit.domain.AuditEntry;

@ApplicationScoped
class JpaAuditEntries implements AuditEntries {

    @PersistenceContext EntityManager em;

    @Override
    public void append(AuditEntry entry) {
        em.persist(entry);
    }

    @Override
    public AuditEntry lastOf(String chain) {
        return em.createQuery("select e from AuditEntry e where e.chain = :chain order by e.line desc",
                        AuditEntry.class)
                .setParameter("chain", chain)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<AuditEntry> of(String chain) {
        return em.createQuery("select e from AuditEntry e where e.chain = :chain order by e.line", AuditEntry.class)
                .setParameter("chain", chain)
                .getResultList();
    }

    @Override
    public List<AuditEntry> newest(Long beforeId, int limit) {
        return em.createQuery("select e from AuditEntry e where e.id < :before order by e.id desc", AuditEntry.class)
                .setParameter("before", beforeId == null ? Long.MAX_VALUE : beforeId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<AuditEntry> newestAbout(String subject, Long beforeId, int limit) {
        return em.createQuery(
                        """
                        select e from AuditEntry e
                        where e.subject = :subject and e.id < :before
                        order by e.id desc""",
                        AuditEntry.class)
                .setParameter("subject", subject)
                .setParameter("before", beforeId == null ? Long.MAX_VALUE : beforeId)
                .setMaxResults(limit)
                .getResultList();
    }
}
