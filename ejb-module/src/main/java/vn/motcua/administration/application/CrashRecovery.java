package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.administration.domain.CrashedExecutions;
import vn.motcua.administration.domain.JobCounts;
import vn.motcua.administration.domain.JobOutcome;
import vn.motcua.administration.domain.JobRun;
import vn.motcua.administration.domain.JobRunRecords;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.Setting;

/**
 * Phục hồi sau sự cố: after a server was killed in the middle of the night, says of its runs what is true, that they
 * failed, so that somebody can go on with them. Two nodes that find the same run do not both get it.
 */
@Stateless
public class CrashRecovery {

    /** Four missed beats: longer than any pause of a server that is still alive. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    @Inject JobRunRecords records;
    @Inject CrashedExecutions engine;
    @Inject Clock clock;

    @Requires(Permission.CONTROL_JOBS)
    public void beat() {
        records.beat(Setting.MOTCUA_NODE.value(), clock.instant());
    }

    /**
     * What this node left behind when it went down.
     *
     * @return nightly runs that this node now holds and must go on with
     */
    @Requires(Permission.CONTROL_JOBS)
    public List<JobRunCard> recoverOwn(Instant startedAt) {
        List<JobRunCard> toResume = recover(records.runningOn(Setting.MOTCUA_NODE.value(), startedAt));
        Instant now = clock.instant();
        if (!records.isAnotherAlive(Setting.MOTCUA_NODE.value(), now.minus(SILENCE))) {
            engine.failUnrecorded(startedAt, now);
        }
        return toResume;
    }

    /**
     * What nodes left behind that have been silent for too long.
     *
     * @return nightly runs that this node now holds and must go on with
     */
    @Requires(Permission.CONTROL_JOBS)
    public List<JobRunCard> recoverSilentNodes() {
        return recover(records.runningOnSilentNodes(clock.instant().minus(SILENCE)));
    }

    private List<JobRunCard> recover(List<JobRun> crashed) {
        Instant now = clock.instant();
        List<JobRunCard> toResume = new ArrayList<>();
        for (JobRun run : crashed) {
            if (run.executionId() != null) {
                engine.fail(run.executionId(), now);
            }
            run.ended(JobOutcome.FAILED, JobCounts.NONE, now);
            if (run.isNightly()) {
                run.claim(Setting.MOTCUA_NODE.value(), now);
                toResume.add(JobRunCard.of(run));
            }
            records.keep(run);
        }
        return toResume;
    }
}
