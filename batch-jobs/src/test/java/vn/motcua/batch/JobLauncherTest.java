package vn.motcua.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.batch.operations.JobExecutionAlreadyCompleteException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.JobStartException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.administration.application.JobRunBook;
import vn.motcua.administration.application.JobRunCard;
import vn.motcua.administration.domain.JobAlreadyRunning;
import vn.motcua.administration.domain.JobCounts;
import vn.motcua.administration.domain.JobNotRestartable;
import vn.motcua.administration.domain.JobNotRunning;
import vn.motcua.administration.domain.JobOutcome;
import vn.motcua.administration.domain.UnknownJob;
import vn.motcua.batch.support.JobActor;
import vn.motcua.batch.support.RunsAtWork;
import vn.motcua.identity.application.CurrentActor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JobLauncherTest {

    private static final String JOB = JobKinds.DAILY_STATISTICS;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NIGHT = Instant.parse("2026-11-22T19:00:00Z");

    private final BookInMemory book = new BookInMemory();
    private final List<Properties> started = new ArrayList<>();
    private final RunsAtWork atWork = new RunsAtWork();
    private RuntimeException refusal;

    @Test
    void a_job_starts_with_its_date_and_the_run_that_was_claimed_for_it() {
        long execution = launcher().start(JOB, DAY);

        assertThat(execution).isEqualTo(1);
        assertThat(started).containsExactly(properties("businessDate", "2026-11-22", "jobRun", "1"));
    }

    @Test
    void a_second_run_for_the_same_date_is_refused_and_another_date_is_not() {
        launcher().start(JOB, DAY);

        assertThatThrownBy(() -> launcher().start(JOB, DAY)).isInstanceOf(JobAlreadyRunning.class);
        assertThat(launcher().start(JOB, DAY.plusDays(1))).isEqualTo(2);
        assertThat(started).hasSize(2);
    }

    @Test
    void of_two_nodes_at_night_one_starts_even_if_the_other_comes_when_it_is_done() {
        launcher().startNightly(JOB);
        book.ended(1, JobOutcome.COMPLETED, JobCounts.NONE);
        launcher().startNightly(JOB);

        assertThat(started).containsExactly(properties("businessDate", "2026-11-22", "jobRun", "1"));
    }

    @Test
    void the_nightly_sync_and_an_editor_s_import_never_work_beside_each_other() {
        launcher().start(JobKinds.CATALOGUE_IMPORT, DAY);

        NightPlan plan = new NightPlan();
        plan.launcher = launcher();
        plan.followNationalCatalogueLater();
        plan.followNationalCatalogue();
        assertThat(started).as("the sync waits for a later hour of the night").hasSize(1);
        assertThatThrownBy(() -> launcher().start(JobKinds.CATALOGUE_IMPORT, DAY.plusDays(1))).isInstanceOf(JobAlreadyRunning.class);

        book.ended(1, JobOutcome.COMPLETED, JobCounts.NONE);
        plan.followNationalCatalogueLater();
        assertThat(started).hasSize(2);
        book.ended(2, JobOutcome.COMPLETED, JobCounts.NONE);
        plan.followNationalCatalogueLater();
        assertThat(started).as("once a night").hasSize(2);
    }

    @Test
    void a_job_that_nobody_knows_is_not_started() {
        assertThatThrownBy(() -> launcher().start("make-coffee", DAY)).isInstanceOf(UnknownJob.class);
        assertThat(book.running).isEmpty();
    }

    @Test
    void a_run_that_the_engine_would_not_begin_does_not_stay_claimed() {
        refusal = new JobStartException("no");

        assertThatThrownBy(() -> launcher().start(JOB, DAY)).isSameAs(refusal);
        assertThat(atWork.now()).isEmpty();
        refusal = null;
        assertThat(launcher().start(JOB, DAY)).isEqualTo(1);
        assertThat(atWork.now()).as("from the claim on, however long it waits for a thread").hasSize(1);
    }

    @Test
    void what_has_completed_is_not_restarted_and_what_does_not_run_is_not_stopped() {
        refusal = new JobExecutionAlreadyCompleteException("done");
        assertThatThrownBy(() -> launcher().restart(7)).isInstanceOf(JobNotRestartable.class);
        assertThat(book.running).isEmpty();

        refusal = new JobExecutionNotRunningException("over");
        assertThatThrownBy(() -> launcher().stop(7)).isInstanceOf(JobNotRunning.class);
    }

    private JobLauncher launcher() {
        JobLauncher launcher = new JobLauncher() {
            @Override
            JobOperator operator() {
                return engine();
            }
        };
        launcher.book = book;
        launcher.actor = new JobActor(new CurrentActor());
        launcher.atWork = atWork;
        launcher.dates = new BusinessDates();
        launcher.dates.clock = Clock.fixed(NIGHT, ZoneOffset.UTC);
        return launcher;
    }

    private JobOperator engine() {
        return (JobOperator) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {JobOperator.class},
                (proxy, method, arguments) -> {
                    if (refusal != null) {
                        throw refusal;
                    }
                    started.add((Properties) arguments[1]);
                    return (long) started.size();
                });
    }

    private static Properties properties(String... pairs) {
        Properties properties = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return properties;
    }

    /** Refuses like the database's unique keys do. */
    private static class BookInMemory extends JobRunBook {

        private final Set<String> nights = new HashSet<>();
        private final Map<Long, String> running = new HashMap<>();
        private long last;

        @Override
        public JobRunCard claim(String job, String lane, LocalDate businessDate, boolean nightly) {
            String key = lane == null ? job + businessDate : lane;
            if (running.containsValue(key) || nightly && !nights.add(key)) {
                throw new JobAlreadyRunning(job, businessDate);
            }
            running.put(++last, key);
            return card(last, null, job, businessDate, nightly);
        }

        @Override
        public JobRunCard claimAgain(long executionId) {
            running.put(executionId, JOB + DAY);
            return card(executionId, executionId, JOB, DAY, false);
        }

        @Override
        public void stopWanted(long executionId) {}

        @Override
        public void ended(long runId, JobOutcome outcome, JobCounts counts) {
            running.remove(runId);
        }

        private static JobRunCard card(long run, Long execution, String job, LocalDate day, boolean nightly) {
            return new JobRunCard(run, execution, job, day, nightly, "node", 0, NIGHT, null, JobOutcome.RUNNING,
                    JobCounts.NONE, null, null);
        }
    }
}
