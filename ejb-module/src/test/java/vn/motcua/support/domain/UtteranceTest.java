package vn.motcua.support.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UtteranceTest {

    @ParameterizedTest
    @ValueSource(strings = {"căn cước của tôi là 012345678901", "số 0123 456 789 012", "gọi 0912.345.678 nhé",
        "cmnd 123-456-789", "thư mai.nguyen@example.vn"})
    void numbers_that_may_be_somebodys_are_taken_out(String said) {
        assertThat(Utterance.of(said).text()).contains("***").doesNotContainPattern("\\d{3}").doesNotContain("@");
    }

    @Test
    void codes_of_procedures_and_amounts_are_left_as_they_are() {
        assertThat(Utterance.of("thủ tục 1.001193 mất 50.000 đồng").text()).contains("1.001193", "50.000");
        assertThat(Utterance.of("thủ tục 1.001193").procedureCodes()).containsExactly("1.001193");
    }

    @Test
    void the_code_of_a_dossier_is_known() {
        assertThat(Utterance.of("H99.101-260427-0001 xong chưa").namesADossier()).isTrue();
        assertThat(Utterance.of("đăng ký kết hôn").namesADossier()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000\u0001\u200B", "<b></b>", "😀😀😀", "?!...", "﷽​"})
    void nothing_to_read_is_empty_or_harmless(String said) {
        assertThat(Utterance.of(said).words()).hasSizeLessThan(2);
    }

    @Test
    void nothing_at_all_is_empty() {
        assertThat(Utterance.of(null).isEmpty()).isTrue();
    }

    @Test
    void of_a_very_long_text_the_beginning_is_read() {
        Utterance said = Utterance.of("đăng ký kết hôn ".repeat(400));

        assertThat(said.cut()).isTrue();
        assertThat(said.text()).hasSizeLessThanOrEqualTo(400);
        assertThat(said.words()).hasSizeLessThanOrEqualTo(60);
        assertThat(Utterance.of("đăng ký kết hôn").cut()).isFalse();
    }

    @Test
    void marks_in_two_normal_forms_are_one_text() {
        String apart = Normalizer.normalize("đăng ký kết hôn", Normalizer.Form.NFD);

        assertThat(Utterance.of(apart).text()).isEqualTo("đăng ký kết hôn");
    }

    @Test
    void markup_is_not_read() {
        assertThat(Utterance.of("<script>alert('x')</script>đăng ký kết hôn").text()).doesNotContain("<", ">");
    }
}
