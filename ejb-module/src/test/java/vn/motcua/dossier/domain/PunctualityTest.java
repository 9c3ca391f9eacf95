package vn.motcua.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.kernel.VietnamTime;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PunctualityTest {

    private static final Instant DUE = at("2026-11-25T17:30:00");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T23:59:59, EARLY",
        "2026-11-25T00:00:00, ON_TIME",
        "2026-11-25T17:30:00, ON_TIME",
        "2026-11-25T17:30:01, LATE",
        "2026-11-26T07:30:00, LATE"
    })
    void a_day_before_is_early_until_the_due_time_is_on_time_and_a_second_later_is_late(String settled, Punctuality expected) {
        assertThat(Punctuality.of(DUE, at(settled))).isEqualTo(expected);
    }

    private static Instant at(String wallClock) {
        return VietnamTime.instantOf(LocalDateTime.parse(wallClock));
    }
}
