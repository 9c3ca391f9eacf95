package vn.motcua.batch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.administration.application.CrashRecovery;
import vn.motcua.administration.application.JobRunCard;
import vn.motcua.administration.domain.JobAlreadyRunning;
import vn.motcua.batch.catalogueimport.ImportJobStart;
import vn.motcua.batch.support.JobActor;
import vn.motcua.batch.support.RunsAtWork;
import vn.motcua.kernel.BusinessRuleViolation;

/**
 * Tác vụ dở dang: says every half minute that this node is alive, and goes on with the runs that a killed node, this one
 * before it came back or another, or a database that was away left behind: those of the night, and imports of the catalogue.
 */
@Startup
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionManagement(TransactionManagementType.BEAN)
public class CrashedRuns {

    private static final Logger LOG = Logger.getLogger(CrashedRuns.class.getName());
    private static final long ONCE_DEPLOYED_MILLIS = 1_000;

    @Inject CrashRecovery recovery;
    @Inject JobLauncher launcher;
    @Inject JobActor actor;
    @Inject RunsAtWork atWork;
    @Inject ImportJobStart imports;
    @Inject Clock clock;
    @Resource TimerService timers;

    private Instant startedAt;
    private volatile boolean blind;

    /** Jobs are not started while the application is still coming up: a timer fires when it has. */
    @PostConstruct
    void start() {
        startedAt = clock.instant();
        timers.createSingleActionTimer(ONCE_DEPLOYED_MILLIS, new TimerConfig("crashed runs", false));
    }

    @Timeout
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    void look() {
        try {
            lookAround();
            if (blind) {
                LOG.info("Runs of jobs are watched over again");
                blind = false;
            }
        } catch (EJBException databaseAway) { // what it cuts off meanwhile is found when it is back
            LOG.log(blind ? Level.FINE : Level.WARNING, "Runs of jobs cannot be watched over now", databaseAway);
            blind = true;
        }
    }

    private void lookAround() {
        actor.run(recovery::beat);
        goOn(() -> recovery.recoverOwn(startedAt, atWork.now(), JobKinds.GOING_ON_AFTER_A_CRASH));
        goOn(() -> recovery.recoverSilentNodes(JobKinds.GOING_ON_AFTER_A_CRASH));
        imports.beginWhatWasHandedInBefore(startedAt);
    }

    private void goOn(Supplier<List<JobRunCard>> recovered) {
        for (JobRunCard run : recoveredByUs(recovered)) {
            LOG.log(Level.WARNING, "{0} for {1} was cut off and goes on", new Object[] {run.job(), run.businessDate()});
            resume(run);
        }
    }

    /** One that cannot go on must not keep the others from it. */
    private void resume(JobRunCard run) {
        try {
            launcher.resume(run);
        } catch (BusinessRuleViolation | BatchRuntimeException refused) {
            LOG.log(Level.WARNING, run.job() + " for " + run.businessDate() + " does not go on by itself", refused);
        }
    }

    private List<JobRunCard> recoveredByUs(Supplier<List<JobRunCard>> recovered) {
        try {
            return actor.get(recovered);
        } catch (EJBException | JobAlreadyRunning elsewhere) {
            LOG.log(Level.INFO, "another node was faster, or the next look will find it", elsewhere);
            return List.of();
        }
    }
}
