package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.form.domain.FormFileUnusable.FormFileFault;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormFileTest {

    private static final String FORMIO = "[{\"type\": \"textfield\", \"key\": \"ten\", \"label\": \"Tên\"}]";

    @Test
    void our_own_form_comes_back_as_it_was_sent_away() {
        ElectronicForm form = new ElectronicForm("Xin nuôi cá", List.of(new FormSection("ao", "Ao",
                List.of(FormField.of("dienTich", "Diện tích", FieldType.NUMBER).mustBeAnswered()))));

        FormioImport read = FormFile.read("\uFEFF  " + FormJson.text(form) + "\n");

        assertThat(read.form()).isEqualTo(form);
        assertThat(read.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "{\"components\": %s}", "{\"form\": {\"components\": %s}}"})
    void a_form_of_form_io_is_known_by_its_components(String around) {
        FormioImport read = FormFile.read(around.formatted(FORMIO));

        assertThat(read.form().fields()).extracting(FormField::label).containsExactly("Tên");
    }

    @ParameterizedTest
    @CsvSource({"'', NOTHING", "'  ', NOTHING", "'{}', NO_FORM", "'\"chữ\"', NO_FORM", "'{\"submission\": {\"sections\": 1}}', NO_FORM"})
    void what_is_no_form_is_told_apart_from_a_form_with_a_fault(String text, FormFileFault fault) {
        assertThatThrownBy(() -> FormFile.read(text)).isInstanceOfSatisfying(FormFileUnusable.class,
                refused -> assertThat(refused.arguments()).containsExactly(fault));
    }

    @Test
    void half_a_file_is_refused_with_the_place_where_it_breaks_off() {
        assertThatThrownBy(() -> FormFile.read("{\"components\": [\n{\"type\": \"textfield\", \"key")).isInstanceOfSatisfying(
                FormFileBroken.class, refused -> assertThat(refused.arguments()[0]).isEqualTo("2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void what_is_too_deep_is_refused_before_anything_is_built(int levels) {
        String deep = "{\"components\":[".repeat(levels) + "]}".repeat(levels);

        assertThatThrownBy(() -> FormFile.read(deep)).isInstanceOfSatisfying(FormFileUnusable.class,
                refused -> assertThat(refused.arguments()).containsExactly(FormFileFault.TOO_DEEP));
    }

    @Test
    void what_is_too_long_is_refused() {
        String longest = "[" + " ".repeat(FormioReader.LONGEST) + "]";

        assertThatThrownBy(() -> FormFile.read(longest)).isInstanceOf(FormFileUnusable.class);
    }
}
