package vn.motcua.administration.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.kernel.BusinessRuleViolation;

/**
 * Lần chạy tác vụ: one run of a job for one business date, through however many attempts it takes. While it is under way
 * no other run of the same job for the same date can begin, on whatever node.
 */
@Entity
@Table(name = "job_run")
public class JobRun {

    private static final int LONGEST_DETAIL = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_run_seq")
    @SequenceGenerator(name = "job_run_seq", sequenceName = "job_run_seq", allocationSize = 50)
    private Long id;

    @Version
    private int version;

    private String job;

    @Column(name = "business_date")
    private LocalDate businessDate;

    @Column(name = "night_key")
    private String nightKey;

    @Column(name = "running_key")
    private String runningKey;

    private String lane;

    @Column(name = "execution_id")
    private Long executionId;

    @Column(name = "instance_id")
    private Long instanceId;

    private String node;

    private int attempts;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Enumerated(EnumType.STRING)
    private JobOutcome outcome;

    @Column(name = "read_count")
    private long read;

    @Column(name = "done_count")
    private long done;

    @Column(name = "skipped_count")
    private long skipped;

    @Column(name = "stop_wanted")
    private boolean stopWanted;

    @Column(name = "failure_key")
    private String failureKey;

    @Column(name = "failure_detail")
    private String failureDetail;

    protected JobRun() {} // for JPA

    /**
     * @param lane jobs of one lane run one after the other, whatever their dates; null for a job that stands in no other's way
     * @param nightly the one run of that date that the night plan starts
     */
    public JobRun(String job, String lane, LocalDate businessDate, boolean nightly, String node, Instant now) {
        this.job = job;
        this.lane = lane;
        this.businessDate = businessDate;
        this.nightKey = nightly ? key() : null;
        claim(node, now);
    }

    /** Takes the run for a node, before the server's batch engine is asked to start it. */
    public void claim(String byNode, Instant now) {
        runningKey = lane == null ? key() : lane;
        node = byNode;
        startedAt = now;
        endedAt = null;
        outcome = JobOutcome.RUNNING;
        stopWanted = false;
        failureKey = null;
        failureDetail = null;
    }

    /** Somebody asks it to stop: it does not go on by itself afterwards. */
    public void stopWanted() {
        stopWanted = true;
    }

    /** The batch engine has begun an execution for this run. */
    public void began(long execution, long instance) {
        executionId = execution;
        instanceId = instance;
        attempts++;
    }

    public void ended(JobOutcome how, JobCounts counts, Instant now) {
        runningKey = null;
        outcome = how;
        endedAt = now;
        read = counts.read();
        done = counts.done();
        skipped = counts.skipped();
    }

    /** Why it is about to fail, as far as a rule or a partner has said it. */
    public void troubled(BusinessRuleViolation why) {
        failureKey = why.messageKey();
        String detail = why.arguments().length == 0 ? "" : String.valueOf(why.arguments()[0]);
        failureDetail = detail.substring(0, Math.min(detail.length(), LONGEST_DETAIL));
    }

    private String key() {
        return job + "|" + businessDate;
    }

    public Long id() {
        return id;
    }

    public String job() {
        return job;
    }

    public LocalDate businessDate() {
        return businessDate;
    }

    public String lane() {
        return lane;
    }

    public boolean isNightly() {
        return nightKey != null;
    }

    public boolean isRunning() {
        return runningKey != null;
    }

    public Long executionId() {
        return executionId;
    }

    public String node() {
        return node;
    }

    public int attempts() {
        return attempts;
    }

    /** Key of the text that says why it failed; null if nobody has said so. */
    public String failureKey() {
        return failureKey;
    }

    public String failureDetail() {
        return failureDetail;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public JobOutcome outcome() {
        return outcome;
    }

    public JobCounts counts() {
        return new JobCounts(read, done, skipped);
    }
}
