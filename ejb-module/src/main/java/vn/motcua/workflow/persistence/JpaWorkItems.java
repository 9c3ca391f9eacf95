package vn.motcua.workflow.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.ChangedMeanwhile;
import vn.motcua.workflow.domain.UnknownWorkItem;
import vn.motcua.workflow.domain.WorkCard;
import vn.motcua.workflow.domain.WorkItem;
import vn.motcua.workflow.domain.WorkItems;
import vn.motcua.workflow.domain.WorkStep;

@ApplicationScoped
class JpaWorkItems implements WorkItems {

    @PersistenceContext EntityManager em;

    @Override
    public void add(WorkItem item) {
        em.persist(item);
    }

    @Override
    public WorkItem get(long id, DataScope scope) {
        WorkItem item = em.find(WorkItem.class, id);
        if (item == null || !scope.covers(item.agencyId(), null)) {
            throw new UnknownWorkItem(id);
        }
        return item;
    }

    @Override
    public List<WorkCard> openOf(String assignee, DataScope scope) {
        return em.createQuery(
                        """
                        select new vn.motcua.workflow.domain.WorkCard(w.id, w.step, w.dossierCode, d.target.procedureName,
                            d.applicant.name, d.status, w.openedAt, d.milestones.dueAt, w.proposal)
                        from WorkItem w join Dossier d on d.id = w.dossierId
                        where w.assignee = :assignee and w.doneAt is null
                          and (:everything = true or w.agencyId in :agencies)
                        order by d.milestones.dueAt nulls last, w.id""",
                        WorkCard.class)
                .setParameter("assignee", assignee)
                .setParameter("everything", scope.everything())
                .setParameter("agencies", scope.agencies().isEmpty() ? List.of("-") : scope.agencies())
                .setMaxResults(200)
                .getResultList();
    }

    @Override
    public Optional<WorkItem> openOn(long dossierId) {
        return em.createQuery("select w from WorkItem w where w.dossierId = :id and w.doneAt is null", WorkItem.class)
                .setParameter("id", dossierId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<String> lastAssessorOf(long dossierId) {
        return em.createQuery(
                        "select w.assignee from WorkItem w where w.dossierId = :id and w.step = :step order by w.id desc",
                        String.class)
                .setParameter("id", dossierId)
                .setParameter("step", WorkStep.ASSESS)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long openCount(String assignee) {
        return em.createQuery(
                        "select count(w) from WorkItem w where w.assignee = :assignee and w.doneAt is null", Long.class)
                .setParameter("assignee", assignee)
                .getSingleResult();
    }

    @Override
    public void keep() {
        try {
            em.flush();
        } catch (OptimisticLockException stale) {
            throw new ChangedMeanwhile();
        }
    }
}
