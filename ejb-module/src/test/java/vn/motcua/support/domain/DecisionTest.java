package vn.motcua.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.support.domain.Decision.Outcome;
import vn.motcua.support.domain.Decision.Thresholds;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionTest {

    private static final Thresholds RULES = new Thresholds(0.6, 0.1, 0.2, 0.4, 0.7);

    @Test
    void one_that_is_sure_and_leads_is_answered_from() {
        Decision decision = Decision.of(List.of(found("a", 2, 0.9), found("b", 1.5, 0.5)), RULES);

        assertThat(decision.outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(decision.found()).extracting(Found::id).containsExactly("a");
    }

    @Test
    void two_that_fit_alike_are_asked_back_about() {
        Decision decision = Decision.of(List.of(found("a", 2, 0.9), found("b", 1.95, 0.9), found("c", 0.5, 0.9)), RULES);

        assertThat(decision.outcome()).isEqualTo(Outcome.ASK_BACK);
        assertThat(decision.found()).extracting(Found::id).containsExactly("a", "b");
    }

    @Test
    void one_that_leads_but_is_not_sure_is_offered_only() {
        assertThat(Decision.of(List.of(found("a", 2, 0.5), found("b", 0.5, 0.4)), RULES).outcome())
                .isEqualTo(Outcome.ASK_BACK);
    }

    @Test
    void the_plain_one_is_meant_by_who_says_nothing_more() {
        Found plain = new Found("1", "Thủ tục đăng ký kết hôn", 2, 0.9);
        Found abroad = new Found("2", "Đăng ký kết hôn có yếu tố nước ngoài", 1.99, 0.85);
        Found another = new Found("3", "Đăng ký khai tử", 1.98, 0.85);

        assertThat(Decision.of(List.of(plain, abroad), RULES).outcome()).isEqualTo(Outcome.ANSWER);
        assertThat(Decision.of(List.of(plain, abroad, another), RULES).outcome()).isEqualTo(Outcome.ASK_BACK);
        assertThat(Decision.of(List.of(abroad, plain), RULES).outcome()).isEqualTo(Outcome.ASK_BACK);
    }

    @Test
    void what_stands_in_brackets_is_not_more() {
        assertThat(Decision.saysMore("Cấp hộ chiếu (tại tỉnh)", "Cấp hộ chiếu (tại xã)")).isFalse();
        assertThat(Decision.saysMore("Cấp lại hộ chiếu", "Cấp hộ chiếu")).isTrue();
    }

    @Test
    void what_hardly_fits_is_not_named() {
        Decision decision = Decision.of(List.of(found("a", 2, 0.3)), RULES);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_KNOWN);
        assertThat(decision.found()).isEmpty();
        assertThat(Decision.of(List.of(), RULES).outcome()).isEqualTo(Outcome.NOT_KNOWN);
    }

    @Test
    void no_more_are_offered_than_fit_on_a_telephone() {
        assertThat(Decision.of(IntStream.range(0, 20).mapToObj(i -> found("p" + i, 2, 0.9)).toList(), RULES)
                .found()).hasSize(Topic.MOST_CHOICES);
    }

    private static Found found(String id, double score, double certainty) {
        return new Found(id, id, score, certainty);
    }
}
