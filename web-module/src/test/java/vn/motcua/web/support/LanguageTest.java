package vn.motcua.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageTest {

    @Test
    void pages_speak_vietnamese_unless_english_was_chosen() {
        assertThat(Language.chosen(null, null).getLanguage()).isEqualTo("vi");
        assertThat(Language.chosen("fr", "en").getLanguage()).isEqualTo("vi");
        assertThat(Language.chosen("en", null)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_choice_is_remembered_until_the_next_one() {
        assertThat(Language.chosen(null, "en")).isEqualTo(Locale.ENGLISH);
        assertThat(Language.chosen("vi", "en").getLanguage()).isEqualTo("vi");
    }

    @Test
    void changing_the_language_keeps_the_page_and_its_parameters() {
        assertThat(Language.switched("code=1.001193&lang=vi&q=khai%20sinh", "en"))
                .isEqualTo("?code=1.001193&q=khai%20sinh&lang=en");
        assertThat(Language.switched(null, "en")).isEqualTo("?lang=en");
    }
}
