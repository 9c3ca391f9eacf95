package vn.motcua.batch;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/**
 * Kế hoạch chạy đêm: what runs when. Only hours and job names; what a job does is in its own package and its job XML. The
 * timers fire on every node, the launcher lets one of them through.
 */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN) // steps have transactions of their own
public class NightPlan {

    static final String DAILY_STATISTICS = "daily-statistics";
    static final String CATALOGUE_SYNC = "catalogue-sync";
    /** Not a job of the night: an editor starts it. */
    public static final String CATALOGUE_IMPORT = "catalogue-import";

    @Inject JobLauncher launcher;

    @Schedule(hour = "1", minute = "20", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void followNationalCatalogue() {
        launcher.startNightly(CATALOGUE_SYNC);
    }

    @Schedule(hour = "2", minute = "0", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void computeStatistics() {
        launcher.startNightly(DAILY_STATISTICS);
    }
}
