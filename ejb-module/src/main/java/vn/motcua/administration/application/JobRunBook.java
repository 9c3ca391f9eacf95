package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import vn.motcua.administration.domain.JobCounts;
import vn.motcua.administration.domain.JobOutcome;
import vn.motcua.administration.domain.JobRun;
import vn.motcua.administration.domain.JobRunRecords;
import vn.motcua.administration.domain.UnknownJobRun;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.kernel.Setting;

/** Ghi sổ chạy tác vụ: the jobs' own book. Each entry is a transaction of its own: a step's rollback does not undo it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobRunBook {

    @Inject JobRunRecords records;
    @Inject Clock clock;

    /**
     * Claims a run before it is started.
     *
     * @param lane what it shares with other jobs; null for nothing
     * @throws vn.motcua.administration.domain.JobAlreadyRunning if one is under way, or the nightly one has been started
     */
    @Requires(Permission.CONTROL_JOBS)
    public JobRunCard claim(String job, String lane, LocalDate businessDate, boolean nightly) {
        JobRun run = new JobRun(job, lane, businessDate, nightly, Setting.MOTCUA_NODE.value(), clock.instant());
        records.add(run);
        return JobRunCard.of(run);
    }

    /** Claims a run of the past again, to go on with it. */
    @Requires(Permission.CONTROL_JOBS)
    public JobRunCard claimAgain(long executionId) {
        JobRun run = records.ofExecution(executionId).orElseThrow(() -> new UnknownJobRun(executionId));
        run.claim(Setting.MOTCUA_NODE.value(), clock.instant());
        records.keep(run);
        return JobRunCard.of(run);
    }

    /** Notes that the engine has begun; claims first if an operator started it past the launcher. */
    @Requires(Permission.CONTROL_JOBS)
    public JobRunCard began(long runId, long executionId, long instanceId) {
        JobRun run = records.get(runId);
        if (!run.isRunning()) {
            run.claim(Setting.MOTCUA_NODE.value(), clock.instant());
        }
        run.began(executionId, instanceId);
        records.keep(run);
        return JobRunCard.of(run);
    }

    /** Notes what stands in the way of a run that cannot go on. */
    @Requires(Permission.CONTROL_JOBS)
    public void troubled(long runId, BusinessRuleViolation why) {
        records.get(runId).troubled(why);
    }

    /** Notes that a person asks the run to stop. */
    @Requires(Permission.CONTROL_JOBS)
    public void stopWanted(long executionId) {
        records.ofExecution(executionId).ifPresent(JobRun::stopWanted);
    }

    /** Whether a run of that lane is under way, on whatever node. */
    @Requires(Permission.CONTROL_JOBS)
    public boolean isTaken(String lane) {
        return records.isTaken(lane);
    }

    /** Whether a run of that job has been claimed since then, whatever became of it. */
    @Requires(Permission.CONTROL_JOBS)
    public boolean hasBegunSince(String job, Instant then) {
        return records.newest(job, 1).stream().anyMatch(run -> !run.startedAt().isBefore(then));
    }

    @Requires(Permission.CONTROL_JOBS)
    public void ended(long runId, JobOutcome outcome, JobCounts counts) {
        JobRun run = records.get(runId);
        run.ended(outcome, counts, clock.instant());
        records.keep(run);
    }

    /** The run to which a restarted instance of the engine belongs. */
    @Requires(Permission.CONTROL_JOBS)
    public Optional<JobRunCard> ofInstance(long instanceId) {
        return records.ofInstance(instanceId).map(JobRunCard::of);
    }

    /** Result rows belong to the chunk that made them. */
    @Requires(Permission.CONTROL_JOBS)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void itemsDone(long runId, Collection<String> itemKeys) {
        records.addItems(runId, itemKeys, null, clock.instant());
    }

    @Requires(Permission.CONTROL_JOBS)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void itemSkipped(long runId, String itemKey, String reason) {
        records.addItems(runId, Set.of(itemKey), reason, clock.instant());
    }
}
