package vn.motcua.batch.support;

import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Lần chạy hiện tại: what the parts of a step need to know of the run they work for. */
@Dependent
public class CurrentRun {

    @Inject JobContext context;

    public long id() {
        return noted().runId();
    }

    public LocalDate businessDate() {
        return noted().businessDate();
    }

    private Noted noted() {
        return (Noted) context.getTransientUserData();
    }

    void note(long runId, LocalDate businessDate) {
        context.setTransientUserData(new Noted(runId, businessDate));
    }

    private record Noted(long runId, LocalDate businessDate) {}
}
