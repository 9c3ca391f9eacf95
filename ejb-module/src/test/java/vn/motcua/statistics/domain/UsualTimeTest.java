package vn.motcua.statistics.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UsualTimeTest {

    @Test
    void half_took_no_longer_than_the_median_and_nine_of_ten_no_longer_than_the_ninetieth() {
        List<Integer> oneToTwenty = IntStream.rangeClosed(1, 20).boxed().toList();

        assertThat(UsualTime.of(oneToTwenty, 6)).contains(new UsualTime(10, 18, 20, 6));
        assertThat(UsualTime.of(List.of(9, 1, 1, 1, 1, 1, 1, 1, 30, 1), 12)).contains(new UsualTime(1, 9, 10, 12));
    }

    @Test
    void of_fewer_than_ten_dossiers_nothing_is_said() {
        assertThat(UsualTime.of(Collections.nCopies(9, 3), 6)).isEmpty();
        assertThat(UsualTime.of(Collections.nCopies(10, 3), 6)).contains(new UsualTime(3, 3, 10, 6));
    }
}
