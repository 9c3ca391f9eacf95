package vn.motcua.batch.support;

import jakarta.batch.api.listener.JobListener;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.Metric;
import jakarta.batch.runtime.Metric.MetricType;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Properties;
import java.util.stream.Stream;
import vn.motcua.administration.application.JobRunBook;
import vn.motcua.administration.application.JobRunCard;
import vn.motcua.administration.domain.JobCounts;
import vn.motcua.administration.domain.JobOutcome;
import vn.motcua.batch.BusinessDates;
import vn.motcua.batch.JobKinds;

/**
 * Sổ chạy tác vụ: notes when a run begins and how it ends. A job that an operator starts from the server's console has not
 * been claimed: it is claimed here, and fails here if it may not run now. Its business date is fixed here too, and found
 * again when the job is restarted.
 */
@Dependent
@Named("jobRunLog")
public class JobRunLog implements JobListener {

    public static final String BUSINESS_DATE = "businessDate";
    public static final String RUN = "jobRun";

    @Inject JobContext context;
    @Inject CurrentRun current;
    @Inject JobRunBook book;
    @Inject JobActor actor;
    @Inject BusinessDates dates;
    @Inject RunsAtWork atWork;

    @Override
    public void beforeJob() {
        JobRunCard run = actor.get(() -> book.began(
                claimedOrClaim(parameters()), context.getExecutionId(), context.getInstanceId()));
        atWork.add(run.runId());
        current.note(run.runId(), run.businessDate());
    }

    private long claimedOrClaim(Properties parameters) {
        String claimed = parameters.getProperty(RUN);
        if (claimed != null) {
            return Long.parseLong(claimed);
        }
        return book.ofInstance(context.getInstanceId())
                .orElseGet(() -> book.claim(
                        context.getJobName(), JobKinds.laneOf(context.getJobName()), dateIn(parameters), false))
                .runId();
    }

    private LocalDate dateIn(Properties parameters) {
        String date = parameters.getProperty(BUSINESS_DATE);
        return date == null ? dates.lastEnded() : LocalDate.parse(date);
    }

    private Properties parameters() {
        Properties parameters = operator().getParameters(context.getExecutionId());
        return parameters == null ? new Properties() : parameters;
    }

    @Override
    public void afterJob() {
        if (context.getTransientUserData() == null) {
            return; // refused before it began: the run that stands in its way is not ours to end
        }
        try {
            actor.run(() -> book.ended(current.id(), outcomeOf(context.getBatchStatus()), counts()));
        } finally {
            atWork.remove(current.id());
        }
    }

    /** While the listeners are asked, a job that has gone well is still called started. */
    static JobOutcome outcomeOf(BatchStatus status) {
        return switch (status) {
            case STARTING, STARTED, COMPLETED -> JobOutcome.COMPLETED;
            case STOPPING, STOPPED -> JobOutcome.STOPPED;
            case FAILED, ABANDONED -> JobOutcome.FAILED;
        };
    }

    private JobCounts counts() {
        long read = sum(MetricType.READ_COUNT);
        long done = sum(MetricType.WRITE_COUNT);
        long skipped = sum(MetricType.PROCESS_SKIP_COUNT) + sum(MetricType.READ_SKIP_COUNT)
                + sum(MetricType.WRITE_SKIP_COUNT);
        return new JobCounts(read, done, skipped);
    }

    private long sum(MetricType type) {
        return operator().getStepExecutions(context.getExecutionId()).stream()
                .flatMap(step -> Stream.of(step.getMetrics()))
                .filter(metric -> metric.getType() == type)
                .mapToLong(Metric::getValue)
                .sum();
    }

    JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
