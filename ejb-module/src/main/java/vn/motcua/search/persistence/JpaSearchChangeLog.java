package vn.motcua.search.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.motcua.search.domain.SearchChange;
import vn.motcua.search.domain.SearchChangeLog;

@ApplicationScoped
class JpaSearchChangeLog implements SearchChangeLog {

    @PersistenceContext EntityManager em;

    @Override
    public void add(SearchChange change) {
        em.persist(change);
    }

    @Override
    public List<SearchChange> since(Instant moment) {
        return em.createQuery("select c from SearchChange c where c.changedAt >= :moment order by c.changedAt, c.id",
                        SearchChange.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    @Override
    public int removeBefore(Instant moment) {
        return em.createQuery("delete from SearchChange c where c.changedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
