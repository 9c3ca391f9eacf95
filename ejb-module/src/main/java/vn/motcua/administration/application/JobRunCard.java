package vn.motcua.administration.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.administration.domain.JobCounts;
import vn.motcua.administration.domain.JobOutcome;
import vn.motcua.administration.domain.JobRun;

/**
 * Một lần chạy, as the administrator sees it.
 *
 * @param executionId number of the newest attempt in the server's batch engine; null before it has begun
 * @param failureKey key of the text that says why it failed; null if nobody has said so
 */
public record JobRunCard(long runId, Long executionId, String job, LocalDate businessDate, boolean nightly, String node,
        int attempts, Instant startedAt, Instant endedAt, JobOutcome outcome, JobCounts counts, String failureKey,
        String failureDetail) implements Serializable {

    static JobRunCard of(JobRun run) {
        return new JobRunCard(run.id(), run.executionId(), run.job(), run.businessDate(), run.isNightly(), run.node(),
                run.attempts(), run.startedAt(), run.endedAt(), run.outcome(), run.counts(),
                run.failureKey(), run.failureDetail());
    }

    public boolean isRunning() {
        return outcome == JobOutcome.RUNNING;
    }

    public boolean isStoppable() {
        return isRunning() && executionId != null;
    }

    public boolean isRestartable() {
        return outcome.mayRestart() && executionId != null;
    }
}
