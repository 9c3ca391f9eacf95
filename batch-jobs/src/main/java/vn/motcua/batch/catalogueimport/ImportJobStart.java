package vn.motcua.batch.catalogueimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.administration.domain.JobAlreadyRunning;
import vn.motcua.batch.JobKinds;
import vn.motcua.batch.JobLauncher;
import vn.motcua.catalogueimport.domain.ImportJobs;
import vn.motcua.kernel.VietnamTime;

/** Starts the job from a page: a run that is under way already does the work. */
@ApplicationScoped
public class ImportJobStart implements ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobStart.class.getName());

    @Inject JobLauncher launcher;
    @Inject Clock clock;

    @Override
    public void start() {
        try {
            launcher.start(JobKinds.CATALOGUE_IMPORT, VietnamTime.today(clock));
        } catch (JobAlreadyRunning underWay) {
            LOG.log(Level.FINE, "the import is under way", underWay);
        }
    }

    @Override
    public boolean isAtWork() {
        return launcher.isTaken(JobKinds.CATALOGUE_LANE);
    }
}
