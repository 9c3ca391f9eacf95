package vn.motcua.administration.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.motcua.administration.domain.CrashedExecutions;

/**
 * Speaks to the tables of the server's job repository (JBeret 3.1, JDBC), which does not find out by itself that a server
 * was killed (JBERET-655). The engine itself
 * does not touch these rows: the executions concerned run nowhere.
 */
@ApplicationScoped
class JpaCrashedExecutions implements CrashedExecutions {

    private static final String UNFINISHED = "batchstatus in ('STARTING', 'STARTED', 'STOPPING')";

    @PersistenceContext EntityManager em;

    @Override
    public boolean fail(long executionId, Instant now) {
        em.createNativeQuery("update partition_execution set batchstatus = 'FAILED', exitstatus = 'FAILED' where "
                        + UNFINISHED + " and stepexecutionid in "
                        + "(select stepexecutionid from step_execution where jobexecutionid = :execution)")
                .setParameter("execution", executionId)
                .executeUpdate();
        em.createNativeQuery("update step_execution set batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = :now where "
                        + UNFINISHED + " and jobexecutionid = :execution")
                .setParameter("execution", executionId)
                .setParameter("now", now)
                .executeUpdate();
        return em.createNativeQuery("update job_execution set batchstatus = 'FAILED', exitstatus = 'FAILED', endtime = :now, "
                        + "lastupdatedtime = :now where " + UNFINISHED + " and jobexecutionid = :execution")
                .setParameter("execution", executionId)
                .setParameter("now", now)
                .executeUpdate() > 0;
    }

    @Override
    public int failUnrecorded(Instant before, Instant now) {
        List<?> unrecorded = em.createNativeQuery("select e.jobexecutionid from job_execution e where e." + UNFINISHED
                        + " and e.createtime < :before"
                        + " and not exists (select 1 from job_run r where r.execution_id = e.jobexecutionid)")
                .setParameter("before", before)
                .getResultList();
        unrecorded.forEach(id -> fail(((Number) id).longValue(), now));
        return unrecorded.size();
    }
}
