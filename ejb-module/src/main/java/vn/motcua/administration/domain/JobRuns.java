package vn.motcua.administration.domain;

import java.time.LocalDate;
import java.util.List;

/** Việc chạy tác vụ: what the module with the jobs does for the administrator. It is implemented there. */
public interface JobRuns {

    /** Names of all jobs that can be started. */
    List<String> jobs();

    /**
     * Starts a run apart from the night plan.
     *
     * @return the identifier of the execution
     * @throws UnknownJob if there is no such job
     * @throws JobAlreadyRunning if a run of that job for that date is under way
     */
    long start(String job, LocalDate businessDate);

    /**
     * Goes on with a run that failed or was stopped.
     *
     * @return the identifier of the new execution
     */
    long restart(long executionId);

    /** Asks a running execution to stop at its next checkpoint. */
    void stop(long executionId);
}
