package vn.motcua.batch.catalogueimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.administration.application.JobRunBook;
import vn.motcua.batch.JobKinds;
import vn.motcua.batch.JobLauncher;
import vn.motcua.batch.support.JobActor;
import vn.motcua.catalogueimport.application.ImportWork;
import vn.motcua.identity.application.CurrentActor;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportJobStartTest {

    private static final Instant BOOTED = Instant.parse("2026-11-24T02:00:00Z");

    private final List<String> started = new ArrayList<>();
    private Instant handedIn;
    private Instant lastRun;

    @Test
    void what_was_handed_in_just_before_the_server_was_killed_begins_when_it_is_up_again() {
        handedIn = BOOTED.minusSeconds(60);
        start().beginWhatWasHandedInBefore(BOOTED);
        assertThat(started).containsExactly(JobKinds.CATALOGUE_IMPORT);

        started.clear();
        lastRun = handedIn.minusSeconds(60);
        start().beginWhatWasHandedInBefore(BOOTED);
        assertThat(started).as("an earlier import's run is not its own").hasSize(1);
    }

    @Test
    void what_has_had_its_run_is_left_to_the_recovery_of_runs_or_a_person() {
        handedIn = BOOTED.minusSeconds(60);
        lastRun = handedIn.plusMillis(20);

        start().beginWhatWasHandedInBefore(BOOTED);

        assertThat(started).isEmpty();
    }

    @Test
    void what_is_being_handed_in_now_is_started_by_the_page_and_nothing_is_started_for_nothing() {
        handedIn = BOOTED.plusSeconds(60);
        start().beginWhatWasHandedInBefore(BOOTED);
        handedIn = null;
        start().beginWhatWasHandedInBefore(BOOTED);

        assertThat(started).isEmpty();
    }

    private ImportJobStart start() {
        ImportJobStart start = new ImportJobStart();
        start.clock = Clock.fixed(BOOTED, ZoneOffset.UTC);
        start.current = new CurrentActor();
        start.actor = new JobActor(start.current);
        start.work = new ImportWork() {
            @Override
            public Optional<Instant> openSince() {
                return Optional.ofNullable(handedIn);
            }
        };
        start.book = new JobRunBook() {
            @Override
            public boolean hasBegunSince(String job, Instant then) {
                return lastRun != null && !lastRun.isBefore(then);
            }
        };
        start.launcher = new JobLauncher() {
            @Override
            public long start(String job, LocalDate businessDate) {
                started.add(job);
                return 1;
            }
        };
        return start;
    }
}
