package vn.motcua.procedure.persistence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.procedure.domain.ProcedureRevision;
import vn.motcua.procedure.domain.RevisionEvent;
import vn.motcua.procedure.domain.RevisionOpenAlready;
import vn.motcua.procedure.domain.RevisionState;
import vn.motcua.procedure.domain.Revisions;
import vn.motcua.procedure.domain.UnknownRevision;

@ApplicationScoped
class JpaRevisions implements Revisions {

    @PersistenceContext EntityManager em;

    @Override
    public ProcedureRevision get(long id) {
        ProcedureRevision revision = em.find(ProcedureRevision.class, id);
        if (revision == null) {
            throw new UnknownRevision(id);
        }
        return revision;
    }

    @Override
    public Optional<ProcedureRevision> openOf(String procedureCode) {
        return Optional.ofNullable(openOf(List.of(procedureCode)).get(procedureCode));
    }

    @Override
    public Map<String, ProcedureRevision> openOf(Collection<String> procedureCodes) {
        if (procedureCodes.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select r from ProcedureRevision r where r.openCode in :codes", ProcedureRevision.class)
                .setParameter("codes", procedureCodes)
                .getResultStream()
                .collect(toMap(ProcedureRevision::procedureCode, identity()));
    }

    @Override
    public List<ProcedureRevision> everOf(String procedureCode) {
        return em.createQuery("select r from ProcedureRevision r where r.procedureCode = :code order by r.id desc",
                        ProcedureRevision.class)
                .setParameter("code", procedureCode)
                .getResultList();
    }

    @Override
    public List<ProcedureRevision> in(Collection<RevisionState> states, int most) {
        return em.createQuery("select r from ProcedureRevision r where r.state in :states order by r.changedAt, r.id",
                        ProcedureRevision.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<RevisionState, Integer> countByState() {
        Map<RevisionState, Integer> counts = new EnumMap<>(RevisionState.class);
        em.createQuery("select r.state, count(r) from ProcedureRevision r where r.openCode is not null group by r.state",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((RevisionState) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    @Override
    public List<RevisionEvent> historyOf(long revisionId) {
        return em.createQuery("select e from RevisionEvent e where e.revisionId = :id order by e.number",
                        RevisionEvent.class)
                .setParameter("id", revisionId)
                .getResultList();
    }

    @Override
    public void add(ProcedureRevision revision) {
        em.persist(revision);
        try {
            em.flush();
        } catch (ConstraintViolationException taken) { // two began at the same time
            throw new RevisionOpenAlready(revision.procedureCode());
        }
    }

    @Override
    public void keep(ProcedureRevision revision, RevisionEvent event) {
        try {
            em.flush(); // first: the slower of two is told so, and not that its event is a double
        } catch (OptimisticLockException stale) {
            throw new ChangedMeanwhile();
        }
        em.persist(event);
        em.flush();
    }
}
