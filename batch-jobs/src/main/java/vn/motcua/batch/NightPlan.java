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

    @Inject JobLauncher launcher;

    private boolean catalogueWaits;

    @Schedule(hour = "1", minute = "20", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void followNationalCatalogue() {
        catalogueWaits = !launcher.startNightly(JobKinds.CATALOGUE_SYNC);
    }

    /** In case an editor's import stood in its way; where the night's run has been started it is not started again. */
    @Schedule(hour = "3,5", minute = "20", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void followNationalCatalogueLater() {
        catalogueWaits = catalogueWaits && !launcher.startNightly(JobKinds.CATALOGUE_SYNC);
    }

    @Schedule(hour = "2", minute = "0", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void computeStatistics() {
        launcher.startNightly(JobKinds.DAILY_STATISTICS);
    }

    /** Before the documents are swept: files of a draft that is gone are needed no more. */
    @Schedule(hour = "2", minute = "40", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void expireDrafts() {
        launcher.startNightly(JobKinds.DRAFT_EXPIRY);
    }

    @Schedule(hour = "3", minute = "40", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    void sweepDocuments() {
        launcher.startNightly(JobKinds.DOCUMENT_SWEEP);
    }
}
