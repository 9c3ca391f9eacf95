package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.form.domain.FormField.Prefill;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormPrefillTest {

    private static final FormContext TODAY = FormContext.on(LocalDate.of(2026, 11, 24));
    private static final ElectronicForm WELL = new ElectronicForm("Tờ khai", List.of(new FormSection("a", "A", List.of(
            field("name", FieldType.TEXT, Prefill.APPLICANT_NAME), field("place", FieldType.TEXT, Prefill.EARLIER_DOSSIER),
            field("owner", FieldType.PERSON, Prefill.EARLIER_DOSSIER), field("depth", FieldType.NUMBER, null)))));

    @Test
    void what_the_form_asks_to_take_over_comes_from_the_earlier_dossier_and_nothing_else_does() {
        Map<String, String> answers = WELL.prefilled(Map.of(Prefill.APPLICANT_NAME, "Lan"),
                Map.of("name", "Tên cũ", "place", "Sau nhà", "depth", "20"), TODAY);

        assertThat(answers).containsExactlyInAnyOrderEntriesOf(Map.of("name", "Lan", "place", "Sau nhà"));
    }

    @Test
    void a_person_is_taken_over_with_all_parts() {
        assertThat(WELL.prefilled(Map.of(), Map.of("owner.name", "Nguyễn An", "owner.birthDate", "02/09/1990"), TODAY))
                .containsEntry("owner.name", "Nguyễn An").containsEntry("owner.birthDate", "02/09/1990");
    }

    @Test
    void whoever_files_for_the_first_time_starts_with_the_profile() {
        assertThat(WELL.prefilled(Map.of(Prefill.APPLICANT_NAME, "Lan"), TODAY)).isEqualTo(Map.of("name", "Lan"));
    }

    private static FormField field(String key, FieldType type, Prefill prefill) {
        return new FormField(key, key, type, false, null, null, null, null, false, null, prefill);
    }
}
