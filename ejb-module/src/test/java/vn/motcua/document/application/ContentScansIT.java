package vn.motcua.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.document.domain.ScanAnswer;
import vn.motcua.document.domain.ScanAnswer.Outcome;
import vn.motcua.document.domain.ScanState;
import vn.motcua.document.domain.StoredContent;
import vn.motcua.testing.DatabaseTest;
import vn.motcua.testing.TestDatabase;

class ContentScansIT extends DatabaseTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final ContentScans scans = new ContentScans();

    @BeforeEach
    void wire() {
        wired(scans, Clock.fixed(NOW, ZoneOffset.UTC));
        scans.chance = () -> 0.5;
    }

    private static String hash(int number) {
        return "%064x".formatted(number);
    }

    private void content(int number, boolean wanted) {
        inTransactionDo(em -> {
            scans.contents.addIfAbsent(new StoredContent(hash(number), 1, NOW));
            if (wanted) {
                scans.contents.lock(hash(number)).orElseThrow().wantScan(NOW);
            }
        });
    }

    private List<String> claimed() {
        return inTransaction(em -> scans.claim(10));
    }

    private ScanState stateOf(int number) {
        return inTransaction(em -> scans.contents.find(hash(number)).orElseThrow().scanState());
    }

    @Test
    void what_waits_is_taken_once_and_judged() {
        content(1, true);
        content(2, false);
        assertThat(claimed()).containsExactly(hash(1));
        assertThat(claimed()).isEmpty();
        inTransactionDo(em -> scans.settle(hash(1), new ScanAnswer(Outcome.CLEAN, "stream: OK")));
        assertThat(stateOf(1)).isEqualTo(ScanState.CLEAN);
        assertThat(stateOf(2)).isEqualTo(ScanState.NOT_SCANNED);
    }

    @Test
    void two_servers_do_not_take_the_same() {
        assumeTrue(database == TestDatabase.POSTGRESQL, "of H2 there is one server, which waits a moment");
        content(1, true);
        content(2, true);
        inTransactionDo(em -> {
            assertThat(scans.claim(1)).hasSize(1);
            em.flush();
            assertThat(CompletableFuture.supplyAsync(this::claimed).join()).hasSize(1);
        });
    }

    @Test
    void what_a_dead_server_had_taken_waits_again() {
        content(1, true);
        claimed();
        scans.clock = Clock.fixed(NOW.plus(ContentScans.HANDS_OFF_AFTER).plusSeconds(1), ZoneOffset.UTC);
        int lost = inTransaction(em -> scans.loseTrackOfTheDead(10));
        assertThat(lost).isEqualTo(1);
        assertThat(claimed()).containsExactly(hash(1));
    }

    @Test
    void a_scan_of_all_that_was_never_judged_leaves_infected_and_if_wished_clean_ones_alone() {
        content(1, false);
        content(2, true);
        content(3, true);
        claimed();
        inTransactionDo(em -> {
            scans.settle(hash(2), new ScanAnswer(Outcome.CLEAN, "stream: OK"));
            scans.settle(hash(3), new ScanAnswer(Outcome.INFECTED, "Eicar"));
        });
        int first = inTransaction(em -> scans.scanAgain(false));
        assertThat(first).isEqualTo(1);
        int second = inTransaction(em -> scans.scanAgain(true));
        assertThat(second).isEqualTo(1);
        assertThat(List.of(stateOf(1), stateOf(2), stateOf(3)))
                .containsExactly(ScanState.WAITING, ScanState.WAITING, ScanState.INFECTED);
    }

    @Test
    void what_was_removed_meanwhile_is_judged_by_nobody() {
        inTransactionDo(em -> scans.settle(hash(9), new ScanAnswer(Outcome.INFECTED, "Eicar")));
        assertThat(claimed()).isEmpty();
    }
}
