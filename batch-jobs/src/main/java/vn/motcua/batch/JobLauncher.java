package vn.motcua.batch;

import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionNotMostRecentException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.administration.application.JobRunBook;
import vn.motcua.administration.application.JobRunCard;
import vn.motcua.administration.domain.JobAlreadyRunning;
import vn.motcua.administration.domain.JobCounts;
import vn.motcua.administration.domain.JobNotRestartable;
import vn.motcua.administration.domain.JobNotRunning;
import vn.motcua.administration.domain.JobOutcome;
import vn.motcua.administration.domain.JobRuns;
import vn.motcua.administration.domain.UnknownJob;
import vn.motcua.batch.support.JobActor;
import vn.motcua.batch.support.JobRunLog;
import vn.motcua.batch.support.RunsAtWork;
import vn.motcua.kernel.OpenToAnyone;

/**
 * Nơi khởi chạy tác vụ: the one place that starts jobs. A run is claimed in the database before the engine is asked, so
 * that of two who want the same, on one node or two, one is refused. Whoever comes from outside comes through the use case
 * {@code JobControl}, which asks for the permission.
 */
@Stateless
@OpenToAnyone
@LocalBean
@Local(JobRuns.class)
@TransactionManagement(TransactionManagementType.BEAN) // the engine is not asked inside a caller's transaction
public class JobLauncher implements JobRuns {

    private static final Logger LOG = Logger.getLogger(JobLauncher.class.getName());

    @Inject JobRunBook book;
    @Inject JobActor actor;
    @Inject BusinessDates dates;
    @Inject RunsAtWork atWork;

    @Override
    public List<String> jobs() {
        return JobKinds.ALL;
    }

    @Override
    public long start(String job, LocalDate businessDate) {
        if (!JobKinds.ALL.contains(job)) {
            throw new UnknownJob(job);
        }
        return begin(actor.get(() -> book.claim(job, JobKinds.laneOf(job), businessDate, false)));
    }

    /**
     * For the night plan: the first node that comes starts the job, the others go back to sleep.
     *
     * @return whether it was started by this call
     */
    public boolean startNightly(String job) {
        LocalDate businessDate = dates.lastEnded();
        try {
            begin(actor.get(() -> book.claim(job, JobKinds.laneOf(job), businessDate, true)));
            return true;
        } catch (JobAlreadyRunning elsewhere) {
            LOG.log(Level.INFO, "{0} for {1} has been started already, or a job that it must not run beside is at work",
                    new Object[] {job, businessDate});
            return false;
        }
    }

    @Override
    public long restart(long executionId) {
        return goOn(actor.get(() -> book.claimAgain(executionId)));
    }

    /** Goes on with a run that is claimed already. */
    public void resume(JobRunCard claimed) {
        if (claimed.executionId() == null) {
            begin(claimed);
        } else {
            goOn(claimed);
        }
    }

    /** Whether a job of that lane is at work, on whatever node. */
    public boolean isTaken(String lane) {
        return actor.get(() -> book.isTaken(lane));
    }

    @Override
    public void stop(long executionId) {
        actor.run(() -> book.stopWanted(executionId));
        try {
            operator().stop(executionId);
        } catch (JobExecutionNotRunningException | NoSuchJobExecutionException notRunning) {
            LOG.log(Level.FINE, "nothing to stop", notRunning);
            throw new JobNotRunning(executionId);
        }
    }

    private long begin(JobRunCard claimed) {
        return orRelease(claimed, () -> operator().start(claimed.job(), parametersOf(claimed)));
    }

    private long goOn(JobRunCard claimed) {
        long before = claimed.executionId();
        return orRelease(claimed, () -> {
            try {
                return operator().restart(before, parametersOf(claimed));
            } catch (JobExecutionAlreadyCompleteException | JobExecutionNotMostRecentException
                    | NoSuchJobExecutionException refused) {
                LOG.log(Level.WARNING, "execution " + before + " cannot be restarted", refused);
                throw new JobNotRestartable(before);
            }
        });
    }

    /** A run that the engine would not begin must not stay claimed. */
    private long orRelease(JobRunCard claimed, Supplier<Long> engine) {
        atWork.add(claimed.runId()); // also while it waits for a thread
        try {
            return engine.get();
        } catch (JobNotRestartable | BatchRuntimeException refused) {
            atWork.remove(claimed.runId());
            actor.run(() -> book.ended(claimed.runId(), JobOutcome.FAILED, JobCounts.NONE));
            throw refused;
        }
    }

    private static Properties parametersOf(JobRunCard run) {
        Properties parameters = new Properties();
        parameters.setProperty(JobRunLog.BUSINESS_DATE, run.businessDate().toString());
        parameters.setProperty(JobRunLog.RUN, String.valueOf(run.runId()));
        return parameters;
    }

    JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
