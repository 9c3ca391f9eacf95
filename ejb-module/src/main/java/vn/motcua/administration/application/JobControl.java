package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.administration.domain.JobNotRestartable;
import vn.motcua.administration.domain.JobNotRunning;
import vn.motcua.administration.domain.JobRun;
import vn.motcua.administration.domain.JobRunRecords;
import vn.motcua.administration.domain.JobRuns;
import vn.motcua.administration.domain.UnknownJobRun;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;

/** Điều khiển tác vụ: what an administrator does with the jobs of the night, without the server's console. */
@Stateless
public class JobControl {

    private static final int MOST_RUNS_SHOWN = 200;

    @Inject JobRuns jobs;
    @Inject JobRunRecords records;

    /** All jobs by name, each with its newest run. */
    @Requires(Permission.CONTROL_JOBS)
    public List<JobCard> jobs() {
        return jobs.jobs().stream()
                .map(job -> new JobCard(job, records.newest(job, 1).stream().map(JobRunCard::of).findFirst().orElse(null)))
                .toList();
    }

    /** Runs, newest first; of one job, or of all if {@code job} is null. */
    @Requires(Permission.CONTROL_JOBS)
    public List<JobRunCard> runs(String job, int limit) {
        return records.newest(job, Math.min(limit, MOST_RUNS_SHOWN)).stream().map(JobRunCard::of).toList();
    }

    /**
     * @return the number of the execution
     * @throws vn.motcua.administration.domain.JobAlreadyRunning if a run for that date is under way
     */
    @Requires(Permission.CONTROL_JOBS)
    public long start(String job, LocalDate businessDate) {
        return jobs.start(job, businessDate);
    }

    /** @return the number of the new execution */
    @Requires(Permission.CONTROL_JOBS)
    public long restart(long executionId) {
        if (!run(executionId).outcome().mayRestart()) {
            throw new JobNotRestartable(executionId);
        }
        return jobs.restart(executionId);
    }

    @Requires(Permission.CONTROL_JOBS)
    public void stop(long executionId) {
        if (!run(executionId).isRunning()) {
            throw new JobNotRunning(executionId);
        }
        jobs.stop(executionId);
    }

    private JobRun run(long executionId) {
        return records.ofExecution(executionId).orElseThrow(() -> new UnknownJobRun(executionId));
    }
}
