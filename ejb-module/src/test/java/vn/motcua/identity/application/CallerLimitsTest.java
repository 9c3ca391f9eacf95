package vn.motcua.identity.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.identity.domain.TooManyTries;
import vn.motcua.identity.domain.TryLimit;

/** Looking up dossiers by their codes: for everybody, but not all of them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CallerLimitsTest {

    private static final int FREE = 60;

    private final PeopleInMemory people = new PeopleInMemory();
    private final CallerLimits limits = new CallerLimits();

    CallerLimitsTest() {
        limits.tries = people.tries;
    }

    @Test
    void who_reads_one_code_after_the_other_has_to_wait() {
        IntStream.range(0, FREE).forEach(i -> look("203.0.113.7"));
        assertThatThrownBy(() -> look("203.0.113.7")).isInstanceOf(TooManyTries.class);
    }

    @Test
    void other_places_are_not_kept_waiting() {
        IntStream.range(0, FREE).forEach(i -> look("203.0.113.7"));
        assertThatCode(() -> look("203.0.113.8")).doesNotThrowAnyException();
    }

    @Test
    void one_customer_with_many_addresses_is_one_place() {
        IntStream.range(0, FREE).forEach(i -> look("2001:db8:1:2:0:0:0:" + Integer.toHexString(i + 1)));
        assertThatThrownBy(() -> look("2001:db8:1:2:9:9:9:9")).isInstanceOf(TooManyTries.class);
    }

    private void look(String address) {
        limits.count(TryLimit.LOOK_UP, new Caller(address, null));
    }
}
