package vn.motcua.administration.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** From the claim of a run to its work, so that one that is only just beginning is left alone. */
    static final Duration BEGINNING = Duration.ofMinutes(1);

    /** What stopped longer ago has been dealt with by somebody, or is not missed. */
    private static final Duration NOT_FORGOTTEN = Duration.ofDays(1);

    /** A run in whose middle the server goes down again and again may be the reason: then a person decides. */
    public static final int MOST_ATTEMPTS = 5;

    @Inject JobRunRecords records;
    @Inject CrashedExecutions engine;
    @Inject Clock clock;

    @Requires(Permission.CONTROL_JOBS)
    public void beat() {
        records.beat(Setting.MOTCUA_NODE.value(), clock.instant());
    }

    /**
     * What this node left behind when it was killed or stopped, or when the database was away for so long that a run
     * could not even write down that it failed.
     *
     * @param atWork runs at which this node is, whatever the book says
     * @param goingOn jobs that go on by themselves although no night plan started them
     * @return runs that this node now holds and must go on with
     */
    @Requires(Permission.CONTROL_JOBS)
    public List<JobRunCard> recoverOwn(Instant startedAt, Set<Long> atWork, Set<String> goingOn) {
        String node = Setting.MOTCUA_NODE.value();
        Instant begunLongAgo = clock.instant().minus(BEGINNING);
        List<JobRun> forsaken = records.runningOn(node, begunLongAgo.isAfter(startedAt) ? begunLongAgo : startedAt).stream()
                .filter(run -> !atWork.contains(run.id()))
                .toList();
        List<JobRunCard> toResume = new ArrayList<>(recover(forsaken, goingOn));
        toResume.addAll(goOn(records.stoppedUnasked(node, goingOn, startedAt.minus(NOT_FORGOTTEN), startedAt)));
        Instant now = clock.instant();
        if (!records.isAnotherAlive(Setting.MOTCUA_NODE.value(), now.minus(SILENCE))) {
            engine.failUnrecorded(startedAt, now);
        }
        return toResume;
    }

    /**
     * What nodes left behind that have been silent for too long.
     *
     * @param goingOn jobs that go on by themselves although no night plan started them
     * @return runs that this node now holds and must go on with
     */
    @Requires(Permission.CONTROL_JOBS)
    public List<JobRunCard> recoverSilentNodes(Set<String> goingOn) {
        return recover(records.runningOnSilentNodes(clock.instant().minus(SILENCE)), goingOn);
    }

    private List<JobRunCard> recover(List<JobRun> crashed, Set<String> goingOn) {
        Instant now = clock.instant();
        List<JobRunCard> toResume = new ArrayList<>();
        for (JobRun run : crashed) {
            if (run.executionId() != null) {
                engine.fail(run.executionId(), now);
            }
            run.ended(JobOutcome.FAILED, JobCounts.NONE, now);
            records.keep(run);
            if (run.isNightly() || goingOn.contains(run.job())) {
                toResume.addAll(goOn(List.of(run)));
            }
        }
        return toResume;
    }

    private List<JobRunCard> goOn(List<JobRun> runs) {
        List<JobRunCard> claimed = new ArrayList<>();
        for (JobRun run : runs) {
            if (run.attempts() < MOST_ATTEMPTS && (run.lane() == null || !records.isTaken(run.lane()))) {
                run.claim(Setting.MOTCUA_NODE.value(), clock.instant());
                records.keep(run);
                claimed.add(JobRunCard.of(run));
            }
        }
        return claimed;
    }
}
