package vn.motcua.reference.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.motcua.reference.domain.CodeListChange;
import vn.motcua.reference.domain.CodeListChanges;

@ApplicationScoped
class JpaCodeListChanges implements CodeListChanges {

    @PersistenceContext EntityManager em;

    @Override
    public void append(CodeListChange change) {
        em.persist(change);
    }

    @Override
    public List<CodeListChange> newest(String list, String entryCode, Long before, int count) {
        TypedQuery<CodeListChange> query = em.createQuery(
                "select c from CodeListChange c where c.listCode = :list"
                        + (entryCode == null ? "" : " and c.entryCode = :entry")
                        + (before == null ? "" : " and c.id < :before")
                        + " order by c.id desc",
                CodeListChange.class);
        query.setParameter("list", list);
        if (entryCode != null) {
            query.setParameter("entry", entryCode);
        }
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.setMaxResults(count).setHint("org.hibernate.readOnly", true).getResultList();
    }
}
