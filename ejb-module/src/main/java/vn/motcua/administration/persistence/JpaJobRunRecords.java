package vn.motcua.administration.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.exception.ConstraintViolationException;
import vn.motcua.administration.domain.JobAlreadyRunning;
import vn.motcua.administration.domain.JobOutcome;
import vn.motcua.administration.domain.JobRun;
import vn.motcua.administration.domain.JobRunItem;
import vn.motcua.administration.domain.JobRunRecords;
import vn.motcua.administration.domain.UnknownJobRun;

@ApplicationScoped
class JpaJobRunRecords implements JobRunRecords {

    @PersistenceContext EntityManager em;

    @Override
    public void add(JobRun run) {
        em.persist(run);
        keep(run);
    }

    @Override
    public void keep(JobRun run) {
        try {
            em.flush();
        } catch (PersistenceException refused) {
            if (isDuplicate(refused)) {
                throw new JobAlreadyRunning(run.job(), run.businessDate());
            }
            throw refused;
        }
    }

    private static boolean isDuplicate(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }

    @Override
    public JobRun get(long runId) {
        return Optional.ofNullable(em.find(JobRun.class, runId)).orElseThrow(() -> new UnknownJobRun(runId));
    }

    @Override
    public Optional<JobRun> ofExecution(long executionId) {
        return em.createQuery("select r from JobRun r where r.executionId = :execution", JobRun.class)
                .setParameter("execution", executionId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<JobRun> ofInstance(long instanceId) {
        return em.createQuery("select r from JobRun r where r.instanceId = :instance", JobRun.class)
                .setParameter("instance", instanceId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<JobRun> newest(String job, int limit) {
        String ofJob = job == null ? "" : "where r.job = :job ";
        var query = em.createQuery("select r from JobRun r " + ofJob + "order by r.startedAt desc, r.id desc", JobRun.class);
        if (job != null) {
            query.setParameter("job", job);
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public boolean isTaken(String lane) {
        return em.createQuery("select count(r) from JobRun r where r.runningKey = :lane", Long.class)
                .setParameter("lane", lane)
                .getSingleResult() > 0;
    }

    @Override
    public List<JobRun> runningOn(String node, Instant before) {
        return em.createQuery(
                        """
                        select r from JobRun r
                        where r.runningKey is not null and r.node = :node and r.startedAt < :before order by r.id""",
                        JobRun.class)
                .setParameter("node", node)
                .setParameter("before", before)
                .getResultList();
    }

    @Override
    public List<JobRun> stoppedUnasked(String node, Set<String> jobs, Instant since, Instant before) {
        return em.createQuery(
                        """
                        select r from JobRun r
                        where r.outcome = :stopped and r.stopWanted = false and r.node = :node
                        and r.endedAt >= :since and r.endedAt < :before
                        and (r.nightKey is not null or r.job in :jobs) order by r.id""",
                        JobRun.class)
                .setParameter("stopped", JobOutcome.STOPPED)
                .setParameter("node", node)
                .setParameter("since", since)
                .setParameter("before", before)
                .setParameter("jobs", jobs)
                .getResultList();
    }

    @Override
    public List<JobRun> runningOnSilentNodes(Instant silentSince) {
        List<?> heard = em.createNativeQuery("select node from node_heartbeat where beat_at >= :since")
                .setParameter("since", silentSince)
                .getResultList();
        return em.createQuery(
                        "select r from JobRun r where r.runningKey is not null and r.startedAt < :since order by r.id",
                        JobRun.class)
                .setParameter("since", silentSince)
                .getResultStream()
                .filter(run -> !heard.contains(run.node()))
                .toList();
    }

    @Override
    public void addItems(long runId, Collection<String> itemKeys, String reasonSkipped, Instant now) {
        itemKeys.forEach(key -> em.persist(new JobRunItem(runId, key, reasonSkipped, now)));
    }

    @Override
    public void beat(String node, Instant now) {
        int known = em.createNativeQuery("update node_heartbeat set beat_at = :now where node = :node")
                .setParameter("now", now)
                .setParameter("node", node)
                .executeUpdate();
        if (known == 0) {
            em.createNativeQuery("insert into node_heartbeat (node, beat_at) values (:node, :now)")
                    .setParameter("now", now)
                    .setParameter("node", node)
                    .executeUpdate();
        }
    }

    @Override
    public boolean isAnotherAlive(String node, Instant since) {
        return !em.createNativeQuery("select node from node_heartbeat where node <> :node and beat_at >= :since")
                .setParameter("node", node)
                .setParameter("since", since)
                .getResultList()
                .isEmpty();
    }
}
