package vn.motcua.administration.application;

import java.io.Serializable;

/**
 * Một tác vụ, with its newest run.
 *
 * @param lastRun null if it never ran
 */
public record JobCard(String job, JobRunCard lastRun) implements Serializable {

    public boolean isRunning() {
        return lastRun != null && lastRun.isRunning();
    }
}
