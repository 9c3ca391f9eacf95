package vn.motcua.administration.domain;

import java.time.Instant;

/**
 * Lượt chạy dở dang: executions that the server's batch engine still takes for running although the server that ran them
 * was killed. Unless they are set to failed they can be neither seen for what they are nor restarted.
 */
public interface CrashedExecutions {

    /** @return whether the execution, its steps and partitions had to be changed */
    boolean fail(long executionId, Instant now);

    /** Fails those of which no run is on record and that were made before {@code before}. */
    int failUnrecorded(Instant before, Instant now);
}
