package vn.motcua.administration.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.administration.application.CrashRecovery;
import vn.motcua.administration.application.JobRunBook;
import vn.motcua.administration.application.JobRunCard;
import vn.motcua.administration.domain.CrashedExecutions;
import vn.motcua.administration.domain.JobAlreadyRunning;
import vn.motcua.administration.domain.JobCounts;
import vn.motcua.administration.domain.JobOutcome;
import vn.motcua.administration.domain.JobRun;
import vn.motcua.administration.domain.UnknownJobRun;
import vn.motcua.testing.DatabaseTest;

class JobRunRecordsIT extends DatabaseTest {

    private static final String JOB = "daily-statistics";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Instant NIGHT = Instant.parse("2026-11-22T19:00:00Z");

    private final EngineInMemory engine = new EngineInMemory();
    private JpaJobRunRecords records;
    private JobRunBook book;

    @BeforeEach
    void wire() {
        records = wired(new JpaJobRunRecords());
        book = wired(new JobRunBook(), records, at(NIGHT));
    }

    @Test
    void the_database_refuses_a_second_run_of_a_date_while_one_is_under_way() {
        JobRunCard first = claimed(false);

        assertThatThrownBy(() -> claimed(false)).isInstanceOf(JobAlreadyRunning.class);
        inTransactionDo(em -> book.ended(first.runId(), JobOutcome.COMPLETED, new JobCounts(3, 2, 1)));

        assertThat(claimed(false).runId()).isNotEqualTo(first.runId());
        inTransactionDo(em -> assertThat(records.get(first.runId()).counts()).isEqualTo(new JobCounts(3, 2, 1)));
    }

    @Test
    void the_nightly_run_of_a_date_is_started_once_even_when_it_is_over() {
        JobRunCard night = claimed(true);
        inTransactionDo(em -> book.ended(night.runId(), JobOutcome.COMPLETED, JobCounts.NONE));

        assertThatThrownBy(() -> claimed(true)).isInstanceOf(JobAlreadyRunning.class);
        assertThat(claimed(false).nightly()).isFalse();
    }

    @Test
    void a_run_is_found_by_execution_and_instance_and_goes_on_under_a_new_execution() {
        JobRunCard run = claimed(false);
        inTransactionDo(em -> book.began(run.runId(), 41, 40));
        inTransactionDo(em -> book.ended(run.runId(), JobOutcome.FAILED, JobCounts.NONE));

        inTransactionDo(em -> book.claimAgain(41));
        inTransactionDo(em -> book.began(run.runId(), 42, 40));

        inTransactionDo(em -> {
            JobRun again = records.ofInstance(40).orElseThrow();
            assertThat(again.executionId()).isEqualTo(42);
            assertThat(again.attempts()).isEqualTo(2);
            assertThat(again.isRunning()).isTrue();
            assertThat(records.ofExecution(41)).isEmpty();
            List<JobRun> newest = records.newest(JOB, 5);
            assertThat(newest).hasSize(1);
            assertThat(records.newest("another", 5)).isEqualTo(List.of());
        });
        assertThatThrownBy(() -> inTransaction(em -> records.get(404))).isInstanceOf(UnknownJobRun.class);
    }

    @Test
    void after_a_kill_a_nightly_run_is_taken_over_and_another_is_left_failed_for_the_administrator() {
        JobRunCard night = claimed(true);
        JobRunCard manual = inTransaction(em -> book.claim("another-job", null, DAY, false));
        inTransactionDo(em -> book.began(night.runId(), 41, 40));

        Instant restarted = NIGHT.plusSeconds(60);
        CrashRecovery recovery = wired(new CrashRecovery(), records, engine, at(restarted.plusSeconds(1)));
        List<JobRunCard> toResume = inTransaction(em -> recovery.recoverOwn(restarted, Set.of(), Set.of()));

        assertThat(toResume.stream().map(JobRunCard::runId).toList()).isEqualTo(List.of(night.runId()));
        assertThat(engine.failed).isEqualTo(Set.of(41L));
        inTransactionDo(em -> {
            assertThat(records.get(manual.runId()).outcome()).isEqualTo(JobOutcome.FAILED);
            assertThat(records.get(night.runId()).isRunning()).isTrue();
            assertThat(recovery.recoverOwn(restarted, Set.of(), Set.of()).isEmpty()).isTrue();
        });
    }

    @Test
    void jobs_of_one_lane_run_one_after_the_other_whatever_their_dates() {
        JobRunCard night = inTransaction(em -> book.claim("catalogue-sync", "catalogue", DAY, true));

        assertThatThrownBy(() -> inTransaction(em -> book.claim("catalogue-import", "catalogue", DAY.plusDays(1), false)))
                .isInstanceOf(JobAlreadyRunning.class);
        assertThat(claimed(false).isRunning()).isTrue();
        inTransactionDo(em -> assertThat(book.isTaken("catalogue")).isTrue());
        inTransactionDo(em -> book.ended(night.runId(), JobOutcome.COMPLETED, JobCounts.NONE));

        inTransactionDo(em -> assertThat(book.isTaken("catalogue")).isFalse());
        JobRunCard editors = inTransaction(em -> book.claim("catalogue-import", "catalogue", DAY.plusDays(1), false));
        assertThat(editors.isRunning()).isTrue();
    }

    @Test
    void a_run_says_why_it_failed_until_it_goes_on() {
        JobRunCard run = claimed(false);
        inTransactionDo(em -> book.began(run.runId(), 41, 40));
        inTransactionDo(em -> book.troubled(run.runId(), new UnknownJobRun(7)));
        inTransactionDo(em -> book.ended(run.runId(), JobOutcome.FAILED, JobCounts.NONE));

        inTransactionDo(em -> {
            assertThat(records.get(run.runId()).failureKey()).isEqualTo("UnknownJobRun");
            assertThat(records.get(run.runId()).failureDetail()).isEqualTo("7");
            book.claimAgain(41);
            assertThat(records.get(run.runId()).failureKey()).isNull();
        });
    }

    @Test
    void an_import_that_a_kill_cut_off_goes_on_by_itself_unless_it_fells_the_server_again_and_again() {
        Instant restarted = NIGHT.plusSeconds(60);
        CrashRecovery recovery = wired(new CrashRecovery(), records, engine, at(restarted.plusSeconds(1)));
        JobRunCard run = claimed(false);

        for (int attempt = 1; attempt < CrashRecovery.MOST_ATTEMPTS; attempt++) {
            int execution = attempt;
            inTransactionDo(em -> book.began(run.runId(), execution, 40));
            Instant next = restarted.plusSeconds(attempt * 60L);
            List<JobRunCard> goingOn = inTransaction(em -> recovery.recoverOwn(next, Set.of(), Set.of(JOB)));
            assertThat(goingOn.size()).isEqualTo(1);
        }
        inTransactionDo(em -> book.began(run.runId(), CrashRecovery.MOST_ATTEMPTS, 40));

        List<JobRunCard> last = inTransaction(em -> recovery.recoverOwn(restarted.plusSeconds(3600), Set.of(), Set.of(JOB)));
        assertThat(last.size()).isZero();
        inTransactionDo(em -> assertThat(records.get(run.runId()).outcome()).isEqualTo(JobOutcome.FAILED));
    }

    @Test
    void it_is_known_whether_a_job_has_begun_since_a_moment() {
        claimed(false);

        inTransactionDo(em -> {
            assertThat(book.hasBegunSince(JOB, NIGHT)).isTrue();
            assertThat(book.hasBegunSince(JOB, NIGHT.plusMillis(1))).isFalse();
            assertThat(book.hasBegunSince("another", NIGHT)).isFalse();
        });
    }

    @Test
    void a_run_whose_end_could_not_be_written_goes_on_and_one_that_is_at_work_or_about_to_begin_does_not() {
        Instant booted = NIGHT.minusSeconds(3600);
        JobRunCard run = claimed(false);
        inTransactionDo(em -> book.began(run.runId(), 41, 40));
        CrashRecovery soon = wired(new CrashRecovery(), records, engine, at(NIGHT.plusSeconds(30)));
        CrashRecovery later = wired(new CrashRecovery(), records, engine, at(NIGHT.plusSeconds(90)));

        assertThat(inTransaction(em -> soon.recoverOwn(booted, Set.of(), Set.of(JOB))).isEmpty()).isTrue();
        assertThat(inTransaction(em -> later.recoverOwn(booted, Set.of(run.runId()), Set.of(JOB))).isEmpty()).isTrue();
        assertThat(engine.failed).isEmpty();
        List<JobRunCard> toResume = inTransaction(em -> later.recoverOwn(booted, Set.of(), Set.of(JOB)));

        assertThat(toResume.stream().map(JobRunCard::runId).toList()).isEqualTo(List.of(run.runId()));
        assertThat(engine.failed).isEqualTo(Set.of(41L));
    }

    @Test
    void what_stopped_because_the_server_went_down_goes_on_and_what_a_person_stopped_does_not() {
        JobRunCard unasked = claimed(false);
        JobRunCard asked = inTransaction(em -> book.claim(JOB, null, DAY.plusDays(1), false));
        inTransactionDo(em -> {
            book.began(unasked.runId(), 41, 40);
            book.began(asked.runId(), 51, 50);
            book.stopWanted(51);
            book.ended(unasked.runId(), JobOutcome.STOPPED, JobCounts.NONE);
            book.ended(asked.runId(), JobOutcome.STOPPED, JobCounts.NONE);
        });
        Instant restarted = NIGHT.plusSeconds(60);
        CrashRecovery recovery = wired(new CrashRecovery(), records, engine, at(restarted.plusSeconds(1)));

        assertThat(inTransaction(em -> recovery.recoverOwn(restarted, Set.of(), Set.of("another"))).isEmpty()).isTrue();
        List<JobRunCard> toResume = inTransaction(em -> recovery.recoverOwn(restarted, Set.of(), Set.of(JOB)));

        assertThat(toResume.stream().map(JobRunCard::runId).toList()).isEqualTo(List.of(unasked.runId()));
    }

    @Test
    void runs_of_a_node_that_is_silent_are_found_and_those_of_a_living_one_are_left_alone() {
        claimed(true);
        inTransactionDo(em -> records.beat("local", NIGHT.plusSeconds(30)));
        inTransactionDo(em -> records.beat("local", NIGHT.plusSeconds(60)));

        inTransactionDo(em -> {
            List<JobRun> living = records.runningOnSilentNodes(NIGHT.plusSeconds(50));
            List<JobRun> silent = records.runningOnSilentNodes(NIGHT.plusSeconds(70));
            assertThat(living.isEmpty()).isTrue();
            assertThat(silent.size()).isEqualTo(1);
            assertThat(records.isAnotherAlive("local", NIGHT)).isFalse();
            assertThat(records.isAnotherAlive("second", NIGHT)).isTrue();
        });
    }

    @Test
    void every_item_has_a_row_with_its_result() {
        JobRunCard run = claimed(false);
        inTransactionDo(em -> {
            book.itemsDone(run.runId(), List.of("H99.01", "H99.02"));
            book.itemSkipped(run.runId(), "H99.03", "UnknownAgency");
        });

        inTransactionDo(em -> assertThat(em.createQuery(
                        "select count(i) from JobRunItem i where i.runId = :run and i.skipped = false", Long.class)
                .setParameter("run", run.runId())
                .getSingleResult()).isEqualTo(2));
    }

    private JobRunCard claimed(boolean nightly) {
        return inTransaction(em -> book.claim(JOB, null, DAY, nightly));
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** The tables of the server's batch engine are not in this schema; the container test sees the real ones. */
    private static class EngineInMemory implements CrashedExecutions {

        private final Set<Long> failed = new HashSet<>();

        @Override
        public boolean fail(long executionId, Instant now) {
            return failed.add(executionId);
        }

        @Override
        public int failUnrecorded(Instant before, Instant now) {
            return 0;
        }
    }
}
