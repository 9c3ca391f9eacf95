package vn.motcua.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BackOffTest {

    @Test
    void it_doubles_from_one_second_to_ten_minutes() {
        assertThat(BackOff.after(1, 0.5)).isEqualTo(Duration.ofSeconds(1));
        assertThat(BackOff.after(2, 0.5)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BackOff.after(6, 0.5)).isEqualTo(Duration.ofSeconds(32));
        assertThat(BackOff.after(1000, 0.5)).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void chance_spreads_what_failed_together_within_the_limits() {
        assertThat(BackOff.after(4, 0)).isEqualTo(Duration.ofSeconds(6));
        assertThat(BackOff.after(4, 1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(BackOff.after(1, 0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(BackOff.after(50, 1)).isEqualTo(Duration.ofMinutes(10));
    }
}
