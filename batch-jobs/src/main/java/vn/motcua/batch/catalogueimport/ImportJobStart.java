package vn.motcua.batch.catalogueimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.administration.application.JobRunBook;
import vn.motcua.administration.domain.JobAlreadyRunning;
import vn.motcua.batch.JobKinds;
import vn.motcua.batch.JobLauncher;
import vn.motcua.batch.support.JobActor;
import vn.motcua.catalogueimport.application.ImportWork;
import vn.motcua.catalogueimport.domain.ImportJobs;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.kernel.VietnamTime;

/** Starts the job from a page: a run that is under way already does the work. */
@ApplicationScoped
public class ImportJobStart implements ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobStart.class.getName());

    @Inject JobLauncher launcher;
    @Inject JobRunBook book;
    @Inject ImportWork work;
    @Inject CurrentActor current;
    @Inject JobActor actor;
    @Inject Clock clock;

    @Override
    public void start() {
        try {
            launcher.start(JobKinds.CATALOGUE_IMPORT, VietnamTime.today(clock));
        } catch (JobAlreadyRunning underWay) {
            LOG.log(Level.FINE, "the import is under way", underWay);
        }
    }

    /** What was handed in just before the server was killed has no run yet that could go on. */
    public void beginWhatWasHandedInBefore(Instant booted) {
        Optional<Instant> handedIn = current.as(ImportActor.ACTOR, work::openSince).filter(booted::isAfter);
        if (handedIn.isPresent() && !actor.get(() -> book.hasBegunSince(JobKinds.CATALOGUE_IMPORT, handedIn.get()))) {
            LOG.warning("an import was handed in before the server went down and begins now");
            start();
        }
    }

    @Override
    public boolean isAtWork() {
        return launcher.isTaken(JobKinds.CATALOGUE_LANE);
    }
}
