package vn.motcua.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
public class RecordTextTest {

    public record Sample(String name, List<Money> amounts, boolean isOpen) {

        public boolean isFree() {
            return amounts.stream().allMatch(Money::isZero);
        }

        public String getHeading() {
            return name.toUpperCase();
        }
    }

    @Test
    void what_is_derived_is_not_written() {
        assertThat(RecordText.of(new Sample("a", List.of(Money.of(8000)), true)))
                .isEqualTo("{\"amounts\":[{\"dong\":8000}],\"isOpen\":true,\"name\":\"a\"}");
    }

    @Test
    void what_was_written_is_read_again() {
        Sample sample = new Sample("đò ngang", List.of(Money.ZERO), false);

        assertThat(RecordText.read(RecordText.of(sample), Sample.class)).isEqualTo(sample);
    }

    @Test
    void text_of_an_earlier_release_with_derived_values_is_read() {
        assertThat(RecordText.read("{\"name\":\"a\",\"isFree\":true,\"amounts\":[{\"dong\":0,\"isZero\":true}]}", Sample.class))
                .isEqualTo(new Sample("a", List.of(Money.ZERO), false));
    }
}
