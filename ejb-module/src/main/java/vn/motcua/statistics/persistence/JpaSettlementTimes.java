package vn.motcua.statistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.motcua.statistics.domain.SettlementTimes;

@ApplicationScoped
class JpaSettlementTimes implements SettlementTimes {

    @PersistenceContext EntityManager em;

    @Override
    public List<Span> ofProcedure(String procedureCode, Instant since, int limit) {
        return em.createQuery(
                        """
                        select d.milestones.receivedAt, d.milestones.resolvedAt from Dossier d
                        where d.target.procedureCode = :code and d.milestones.resolvedAt >= :since
                            and d.milestones.receivedAt is not null
                        order by d.milestones.resolvedAt desc""",
                        Object[].class)
                .setParameter("code", procedureCode)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Span((Instant) row[0], (Instant) row[1]))
                .toList();
    }
}
