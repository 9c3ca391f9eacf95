package vn.motcua.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.document.domain.ScanAnswer.Outcome;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StoredContentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");

    private final StoredContent content = new StoredContent("0".repeat(64), 1, NOW);

    private void scanned(Outcome outcome) {
        content.beginScan(NOW);
        content.settleScan(new ScanAnswer(outcome, outcome.name()), NOW, 0.5);
    }

    @Test
    void without_a_scanner_nothing_is_held_back() {
        assertThat(content.scanState().keepsOfficersOut()).isFalse();
    }

    @Test
    void what_is_handed_in_again_is_not_scanned_again_unless_nobody_could_judge_it() {
        content.wantScan(NOW);
        scanned(Outcome.CLEAN);
        content.wantScan(NOW);
        assertThat(content.scanState()).isEqualTo(ScanState.CLEAN);
        StoredContent infected = new StoredContent("1".repeat(64), 1, NOW);
        infected.wantScan(NOW);
        infected.beginScan(NOW);
        infected.settleScan(new ScanAnswer(Outcome.INFECTED, "Eicar"), NOW, 0.5);
        infected.wantScan(NOW);
        assertThat(infected.scanState()).isEqualTo(ScanState.INFECTED);
        assertThat(infected.scanAnswer()).isEqualTo("Eicar");
    }

    @Test
    void a_scanner_that_is_away_is_waited_for_without_end() {
        content.wantScan(NOW);
        for (int i = 0; i < 100; i++) {
            scanned(Outcome.AWAY);
        }
        assertThat(content.scanState()).isEqualTo(ScanState.WAITING);
        assertThat(content.nextScanAt()).isEqualTo(NOW.plusSeconds(1));
    }

    @Test
    void a_scanner_that_is_well_and_does_not_answer_is_asked_five_times_at_growing_intervals() {
        content.wantScan(NOW);
        for (int seconds : new int[] {1, 2, 4, 8}) {
            scanned(Outcome.FAILED);
            assertThat(content.nextScanAt()).isEqualTo(NOW.plusSeconds(seconds));
        }
        scanned(Outcome.FAILED);
        assertThat(content.scanState()).isEqualTo(ScanState.UNSCANNABLE);
        content.wantScan(NOW.plus(Duration.ofDays(1)));
        assertThat(content.scanState()).isEqualTo(ScanState.WAITING);
    }

    @Test
    void an_answer_that_comes_too_late_changes_nothing() {
        content.wantScan(NOW);
        content.beginScan(NOW);
        content.loseTrackOfScan(NOW);
        content.settleScan(new ScanAnswer(Outcome.CLEAN, "stream: OK"), NOW, 0.5);
        assertThat(content.scanState()).isEqualTo(ScanState.WAITING);
    }
}
