package vn.motcua.statistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.motcua.statistics.domain.FilingCounts;
import vn.motcua.statistics.domain.ReportingPeriod;

/** Counts the days that are known: a day that is missing makes the order a little wrong, never the page. */
@ApplicationScoped
class JpaFilingCounts implements FilingCounts {

    @PersistenceContext EntityManager em;

    @Override
    public List<String> mostFiled(ReportingPeriod period, long fewest, int most) {
        return em.createQuery(
                        """
                        select f.key.procedureCode from DailyFigures f where f.key.on between :from and :to
                        group by f.key.procedureCode having sum(f.counts.submitted) >= :fewest
                        order by sum(f.counts.submitted) desc, f.key.procedureCode""",
                        String.class)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("fewest", fewest)
                .setMaxResults(most)
                .getResultList();
    }
}
