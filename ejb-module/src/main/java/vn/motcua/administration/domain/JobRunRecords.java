package vn.motcua.administration.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Sổ chạy tác vụ. */
public interface JobRunRecords {

    /** @throws JobAlreadyRunning if the database refuses a second one */
    void add(JobRun run);

    /** Writes changes of a run now, with the same refusal. */
    void keep(JobRun run);

    /** @throws UnknownJobRun if there is none */
    JobRun get(long runId);

    Optional<JobRun> ofExecution(long executionId);

    Optional<JobRun> ofInstance(long instanceId);

    /** Runs, newest first; of one job, or of all if {@code job} is null. */
    List<JobRun> newest(String job, int limit);

    /** Runs that are noted as running on this node and began before {@code before}. */
    List<JobRun> runningOn(String node, Instant before);

    /** Runs that are noted as running on nodes that have been silent since {@code silentSince}. */
    List<JobRun> runningOnSilentNodes(Instant silentSince);

    void addItems(long runId, Collection<String> itemKeys, String reasonSkipped, Instant now);

    void beat(String node, Instant now);

    /** Whether any other node has been heard of since. */
    boolean isAnotherAlive(String node, Instant since);
}
