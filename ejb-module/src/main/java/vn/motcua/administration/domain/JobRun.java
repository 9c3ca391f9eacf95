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

/**
 * Lần chạy tác vụ: one run of a job for one business date, through however many attempts it takes. While it is under way
 * no other run of the same job for the same date can begin, on whatever node.
 */
@Entity
@Table(name = "job_run")
public class JobRun {

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

    protected JobRun() {} // for JPA

    /** @param nightly the one run of that date that the night plan starts */
    public JobRun(String job, LocalDate businessDate, boolean nightly, String node, Instant now) {
        this.job = job;
        this.businessDate = businessDate;
        this.nightKey = nightly ? key() : null;
        claim(node, now);
    }

    /** Takes the run for a node, before the server's batch engine is asked to start it. */
    public void claim(String byNode, Instant now) {
        runningKey = key();
        node = byNode;
        startedAt = now;
        endedAt = null;
        outcome = JobOutcome.RUNNING;
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
