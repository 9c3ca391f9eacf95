package vn.motcua.web.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldParts;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormSection;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PropertyValuesTest {

    private static final ConditionRows ROWS = new ConditionRows(null, List.of());
    private static final ElectronicForm SHEET = new ElectronicForm("", List.of(new FormSection("a", "", List.of(
            FormField.of("p_parts", "Hỏi những mục nào", FieldType.MULTI_SELECT).offering(FieldParts.all(FieldType.SIGNATURE).stream()
                    .map(part -> new Option(part.key(), part.label())).toList())))));

    @Test
    void a_form_without_a_word_about_its_paper_has_the_national_heading() {
        Map<String, String> shown = PropertyValues.answers(Map.of("title", "Đơn", "sections", List.of()), ROWS);

        assertThat(shown).containsEntry("p_nationalHeading", "true");
    }

    @Test
    void a_signature_asks_its_usual_parts_until_another_is_chosen() {
        Map<String, Object> signature = Map.of("key", "ky", "type", "SIGNATURE");

        assertThat(PropertyValues.answers(signature, ROWS)).containsEntry("p_parts", "name\ndate");
        assertThat(said(signature, "date\nname")).doesNotContainKey("fields");
        assertThat(said(signature, "name\ndate\ndrawing")).containsEntry("fields",
                List.of(Map.of("key", "name"), Map.of("key", "date"), Map.of("key", "drawing")));
    }

    @Test
    void parts_that_stay_keep_what_is_said_of_them() {
        Map<String, Object> named = Map.of("key", "name", "label", "Người ký thay");
        Map<String, Object> signature = Map.of("key", "ky", "type", "SIGNATURE", "fields", List.of(named, Map.of("key", "date")));

        assertThat(said(signature, "name\ndrawing")).containsEntry("fields", List.of(named, Map.of("key", "drawing")));
    }

    private static Map<String, Object> said(Map<String, Object> before, String parts) {
        Map<String, String> answers = new HashMap<>(Map.of("p_parts", parts));
        return PropertyValues.attributes(SHEET, SHEET.state(answers, FormContext.on(LocalDate.of(2026, 11, 24))), before, ROWS);
    }
}
