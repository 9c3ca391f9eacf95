package vn.motcua.expression.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SafePatternTest {

    @Test
    void it_matches_what_java_matches() {
        List<String> patterns = List.of("a*b", "(a|b)+c?", "[ab]{2,3}", "a?a?a?", "^(ab|cd)*$", "[^a]b", "a.c", "(a(b)?)+",
                "a{2}", "a{1,}", "(?:ab)?c", "[a-c]+", "\\d{2}|a", "(a|ab)(c|bcd)", "a|", "[.]a", "[b-]c", "\\.a");
        Random random = new Random(1);
        int matched = 0;
        for (String pattern : patterns) {
            SafePattern ours = SafePattern.of(pattern);
            assertThat(ours.isUnderstood()).as(pattern).isTrue();
            for (int i = 0; i < 1500; i++) {
                StringBuilder text = new StringBuilder();
                int length = random.nextInt(6);
                for (int c = 0; c < length; c++) {
                    text.append("abcd.-12".charAt(random.nextInt(8)));
                }
                boolean expected = Pattern.matches(pattern, text);
                matched += expected ? 1 : 0;
                assertThat(ours.matches(text.toString())).as(pattern + " on " + text).isEqualTo(expected);
            }
        }
        assertThat(matched).isGreaterThan(1000);
    }

    @Test
    void a_pattern_that_ties_up_others_costs_no_more_than_its_text() {
        String text = "a".repeat(20_000) + "!";
        for (String pattern : List.of("(a+)+", "(a|a)*", "(a*)*b", "(a|aa)+$", "(.*)(.*)(.*)x")) {
            assertThat(SafePattern.of(pattern).matches(text)).isFalse();
        }
    }

    @Test
    void vietnamese_letters_are_letters() {
        assertThat(SafePattern.of("\\p{Lu}\\p{L}+( \\p{Lu}\\p{L}*)*").matches("Nguyễn Thị Ánh")).isTrue();
        assertThat(SafePattern.of("\\w+").matches("Đặng")).isTrue();
        assertThat(SafePattern.of("\\d+").matches("٣٤")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a)", "[a", "a**{", "(?=a)", "\\1", "(?<n>a)", "a{3,1}", "a{5000}", "\\", "[z-a]",
        "\\p{Greek}", "*", "[a&&b]", "(((((((((((((((((((((a)))))))))))))))))))))", "((((a{900}){900}){900}){900})",
        "(((){900}){900}){900}"})
    void what_is_not_understood_is_said_and_matches_nothing(String pattern) {
        SafePattern unknown = SafePattern.of(pattern);

        assertThat(unknown.isUnderstood()).isFalse();
        assertThat(unknown.problemPosition()).isPositive();
        assertThat(unknown.matches("a")).isFalse();
    }
}
