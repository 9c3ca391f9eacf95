package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.motcua.administration.application.JobCard;
import vn.motcua.administration.application.JobControl;
import vn.motcua.administration.application.JobRunCard;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.Words;

/** Tác vụ định kỳ: the jobs of the night, how their runs went, and starting, stopping or going on with one. */
@Named
@RequestScoped
public class JobsPage {

    private static final int RUNS_SHOWN = 50;

    @Inject JobControl control;
    @Inject Notices notices;
    @Inject Hearing hearing;
    @Inject Words words;
    @Inject Clock clock;

    @Inject
    @Param(name = "execution")
    Long executionId;

    private String job;
    private LocalDate businessDate;
    private List<JobCard> jobs;
    private List<JobRunCard> runs;

    public void load() {
        businessDate = VietnamTime.today(clock).minusDays(1);
        getJobs();
        getRuns();
    }

    public String start() {
        return done("jobs.started", control.start(job, businessDate));
    }

    public String restart() {
        return done("jobs.restarted", control.restart(executionId));
    }

    public String stop() {
        control.stop(executionId);
        return done("jobs.stopping", executionId);
    }

    private String done(String key, long execution) {
        notices.done("officeText", key, String.valueOf(execution));
        return "/admin/jobs?faces-redirect=true&execution=" + execution;
    }

    public List<JobCard> getJobs() {
        if (jobs == null) {
            jobs = control.jobs();
        }
        return jobs;
    }

    /** The newest first. */
    public List<JobRunCard> getRuns() {
        if (runs == null) {
            runs = control.runs(null, RUNS_SHOWN);
        }
        return runs;
    }

    /** The chosen one of those shown; null if none was. */
    public JobRunCard getRun() {
        return getRuns().stream()
                .filter(run -> run.executionId() != null && run.executionId().equals(executionId))
                .findFirst()
                .orElse(null);
    }

    /** Why the chosen one failed, in the words of the rule or partner that stood in its way. */
    public String getFailure() {
        return words.problem(getRun().failureKey(), List.of(getRun().failureDetail()));
    }

    public boolean isRestartOffered() {
        return hearing.isOn() || getRun() != null && getRun().isRestartable();
    }

    public boolean isStopOffered() {
        return hearing.isOn() || getRun() != null && getRun().isStoppable();
    }

    public String getJob() {
        return job;
    }

    public void setJob(String job) {
        this.job = job;
    }

    public LocalDate getBusinessDate() {
        return businessDate;
    }

    public void setBusinessDate(LocalDate businessDate) {
        this.businessDate = businessDate;
    }

    public Long getExecutionId() {
        return executionId;
    }
}
