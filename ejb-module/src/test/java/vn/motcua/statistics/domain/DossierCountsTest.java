package vn.motcua.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierCountsTest {

    @Test
    void the_identities_of_the_report_hold_for_any_counts_and_any_sum_of_them() {
        Random random = new Random(20261123L);
        DossierCounts sum = DossierCounts.ZERO;
        for (int i = 0; i < 10_000; i++) {
            DossierCounts counts = anyCounts(random);
            sum = sum.plus(counts);
            assertIdentities(counts);
            assertIdentities(sum);
        }
    }

    @Test
    void counts_in_which_a_dossier_got_lost_cannot_be_made() {
        assertThatThrownBy(() -> new DossierCounts(0, 0, 0, 0, 0, 5, 0, 4, 0, 0, 0, 0, 0, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DossierCounts(0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 2, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_share_is_of_results_only_and_unknown_without_any() {
        DossierCounts counts = new DossierCounts(3, 0, 0, 0, 0, 2, 1, 1, 1, 1, 0, 0, 0, 0, 0);

        assertThat(counts.onTimePercent()).isEqualByComparingTo("66.7");
        assertThat(counts.onlinePercent()).isEqualByComparingTo("66.7");
        assertThat(DossierCounts.ZERO.onTimePercent()).isNull();
        assertThat(DossierCounts.ZERO.onlinePercent()).isNull();
    }

    /** Columns of II.06a: 2 = 3 + 4 + 5, 6 = 7 + 8 + 9, 10 = 11 + 12, 2 = 6 + 10. */
    private static void assertIdentities(DossierCounts c) {
        assertThat(c.received()).isEqualTo(c.receivedOnline() + c.receivedDirect() + c.carriedOver());
        assertThat(c.settled()).isEqualTo(c.resolvedEarly() + c.settledOnTime() + c.settledLate());
        assertThat(c.inProcess()).isEqualTo(c.openInTime() + c.openOverdue());
        assertThat(c.received()).isEqualTo(c.settled() + c.inProcess());
    }

    private static DossierCounts anyCounts(Random random) {
        long[] n = random.longs(7, 0, 50).toArray();
        long onTheDesks = n[0] + n[1] + n[2] + n[3] + n[4] + n[5] + n[6];
        long carried = random.nextLong(onTheDesks + 1);
        long online = random.nextLong(onTheDesks - carried + 1);
        return new DossierCounts(random.nextLong(9), random.nextLong(9), random.nextLong(9), random.nextLong(9),
                carried, online, onTheDesks - carried - online, n[0], n[1], n[2], n[3], n[4],
                random.nextLong(n[3] + n[4] + 1), n[5], n[6]);
    }
}
