package vn.motcua.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormSection;
import vn.motcua.form.domain.FormState;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PostedAnswersTest {

    private static final ElectronicForm FORM = new ElectronicForm("Đơn", List.of(new FormSection("a", "A", List.of(
            FormField.of("noi", "Nơi ở", FieldType.ADMINISTRATIVE_UNIT), FormField.of("camDoan", "Cam đoan", FieldType.CHECKBOX)))));
    private final FormState asked = FORM.state(Map.of(), FormContext.on(LocalDate.of(2026, 11, 24)));

    @ParameterizedTest
    @CsvSource({"75:25195, 75, 25195", "75:25195, 01, 01", "'', 75, 75", "75:25195, '', ''", "'', '', ''", "75, 75, 75", "75:, 75, 75"})
    void a_commune_counts_as_long_as_its_province_is_chosen(String commune, String province, String answer) {
        Map<String, String> posted = PostedAnswers.of(asked,
                Map.of("noi:answer", new String[] {commune}, "noi:province", new String[] {province}));

        assertThat(posted).containsEntry("noi", answer);
    }

    @Test
    void a_box_that_nobody_ticked_is_not_a_change() {
        TypedForm typed = new TypedForm(FORM, asked, Map.of());

        typed.take(Map.of("camDoan:answer", new String[] {"false"}));
        assertThat(typed.touched()).isEmpty();
        typed.take(Map.of("camDoan:answer", new String[] {"false", "true"}));
        assertThat(typed.touched()).containsExactly("camDoan");
    }
}
