package vn.motcua.sandbox.nationalportal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private final ResourceBundle vietnamese = texts("vi");
    private final ResourceBundle english = texts("en");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void every_way_to_behave_and_every_national_status_has_a_text() {
        for (Misbehaviour mode : Misbehaviour.values()) {
            assertThat(vietnamese.keySet()).contains("Misbehaviour." + mode, "Misbehaviour." + mode + ".hint");
        }
        for (int status = 1; status <= 10; status++) {
            assertThat(vietnamese.keySet()).contains("status." + status);
        }
    }

    @Test
    void the_page_asks_only_for_texts_that_exist() throws IOException {
        String page = Files.readString(Path.of("src/main/webapp/index.xhtml"));
        assertThat(Pattern.compile("text\\['([^']+)'\\]").matcher(page).results().map((MatchResult key) -> key.group(1)))
                .isNotEmpty()
                .isSubsetOf(vietnamese.keySet());
    }

    @Test
    void the_terms_of_a_misbehaviour_are_told_in_words() {
        assertThat(said("now.terms", 0, 100, 0.0)).isEqualTo("Áp dụng đến khi đổi lại, với 100% số cuộc gọi.");
        assertThat(said("now.terms", 3, 50, 1.5)).isEqualTo("Áp dụng cho 3 cuộc gọi nữa, với 50% số cuộc gọi; trễ 1,5 giây.");
    }

    private String said(String key, Object... values) {
        return new MessageFormat(vietnamese.getString(key), Locale.forLanguageTag("vi")).format(values);
    }

    private static ResourceBundle texts(String language) {
        return ResourceBundle.getBundle(
                NationalPortalPage.TEXTS,
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
