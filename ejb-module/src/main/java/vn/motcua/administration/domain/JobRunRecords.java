package vn.motcua.administration.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /** Whether a run of that lane is under way. */
    boolean isTaken(String lane);

    /** Runs that are noted as running on this node and began before {@code before}. */
    List<JobRun> runningOn(String node, Instant before);

    /**
     * Runs that stopped on this node between those two moments although nobody wanted them to, because it went down.
     * Those of the night, and of the named jobs.
     */
    List<JobRun> stoppedUnasked(String node, Set<String> jobs, Instant since, Instant before);

    /** Runs that are noted as running on nodes that have been silent since {@code silentSince}. */
    List<JobRun> runningOnSilentNodes(Instant silentSince);

    void addItems(long runId, Collection<String> itemKeys, String reasonSkipped, Instant now);

    void beat(String node, Instant now);

    /** Whether any other node has been heard of since. */
    boolean isAnotherAlive(String node, Instant since);
}
