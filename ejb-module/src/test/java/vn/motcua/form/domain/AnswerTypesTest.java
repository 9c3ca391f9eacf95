package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.form.domain.FieldTraits.Tidy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerTypesTest {

    private static final FormContext TODAY = FormContext.on(LocalDate.of(2026, 11, 23));
    private static final List<FormField.Option> OPTIONS =
            List.of(new FormField.Option("A", "Một"), new FormField.Option("B", "Hai"));

    @ParameterizedTest
    @CsvSource(nullValues = "ok", delimiter = '|', value = {
        "PERSONAL_ID  | 001094000123     | 001094000123   | ok",
        "PERSONAL_ID  | 001226000123     | 001226000123   | ok",
        "PERSONAL_ID  | 001227000123     | 001227000123   | field.personalIdImpossible",
        "PERSONAL_ID  | 097094000123     | 097094000123   | field.personalIdImpossible",
        "PERSONAL_ID  | 001494000123     | 001494000123   | field.personalIdImpossible",
        "PERSONAL_ID  | 123456789        | 123456789      | field.personalId",
        "TAX_CODE     | 0100109106       | 0100109106     | ok",
        "TAX_CODE     | 0100 109 106     | 0100109106     | ok",
        "TAX_CODE     | 0100109106001    | 0100109106-001 | ok",
        "TAX_CODE     | 0100109107       | 0100109107     | field.taxCodeCheck",
        "TAX_CODE     | 01001091         | 01001091       | field.taxCode",
        "TIME         | 7h5              | 07:05          | ok",
        "TIME         | 7 giờ            | 07:00          | ok",
        "TIME         | 25:00            | 25:00          | field.time",
        "YEAR         | 1994             | 1994           | ok",
        "YEAR         | 94               | 94             | field.year",
        "PARTIAL_DATE | 1994             | 1994           | ok",
        "PARTIAL_DATE | 5/1994           | 05/1994        | ok",
        "PARTIAL_DATE | 1/5/1994         | 01/05/1994     | ok",
        "PARTIAL_DATE | 13/1994          | 13/1994        | field.partialDate",
        "PARTIAL_DATE | 31/02/2026       | 31/02/2026     | field.partialDate",
        "DATE         | 1994             | 1994           | field.date",
        "URL          | https://motcua.vn/a?b=1 | https://motcua.vn/a?b=1 | ok",
        "URL          | javascript:alert(1) | javascript:alert(1) | field.url",
        "RADIO        | A                | A              | ok",
        "RADIO        | C                | C              | field.option",
        "YES_NO       | false            | false          | ok",
        "YES_NO       | có               | có             | field.checkbox",
        "FILE         | 1b-2c            | 1b-2c          | ok",
        "FILE         | ../../etc/passwd | ../../etc/passwd | field.file",
        "DRAWING      | 1,2 3,4          | 1,2 3,4        | ok",
        "DRAWING      | <svg>            | <svg>          | field.drawing",
        "CATALOGUE    | 01               | 01             | ok"
    })
    void an_answer_is_cleaned_and_judged_by_its_type(FieldType type, String typed, String kept, String problem) {
        ElectronicForm form = form(field(type));

        assertThat(form.normalised(Map.of("it", typed))).containsEntry("it", kept);
        assertThat(form.problemsIn(Map.of("it", typed), TODAY).stream().map(FieldProblem::messageKey).findFirst()
                .orElse(null)).isEqualTo(problem);
    }

    @Test
    void ticked_choices_are_kept_once_and_in_order_and_strangers_refused() {
        ElectronicForm form = form(field(FieldType.MULTI_SELECT));

        assertThat(form.normalised(Map.of("it", "B\nA\nB"))).containsEntry("it", "A\nB");
        assertThat(form.problemsIn(Map.of("it", "A\nC"), TODAY)).extracting(FieldProblem::messageKey)
                .containsExactly("field.option");
    }

    @Test
    void the_nine_digits_of_an_old_card_are_taken_where_the_form_says_so() {
        FormField field = field(FieldType.PERSONAL_ID).with(FieldLimits.NONE.oldPersonalId(true));

        assertThat(form(field).problemsIn(Map.of("it", "123456789"), TODAY)).isEmpty();
    }

    @Test
    void a_name_typed_carelessly_is_written_as_names_are() {
        ElectronicForm form = form(field(FieldType.TEXT).with(FieldTraits.PLAIN.tidied(Tidy.TITLE_CASE)));

        assertThat(form.normalised(Map.of("it", "  ĐẶNG  thị"))).containsEntry("it", "ĐẶNG thị");
        assertThat(form.normalised(Map.of("it", "ĐẶNG  THỊ ÁNH"))).containsEntry("it", "Đặng Thị Ánh");
        assertThat(form.normalised(Map.of("it", "y K'Brơi"))).containsEntry("it", "y K'Brơi");
    }

    @ParameterizedTest
    @EnumSource(FieldType.class)
    void what_was_cleaned_once_stays_as_it_is_whatever_was_typed(FieldType type) {
        Random random = new Random(type.ordinal());
        String letters = "0123456789.,/-:h +()ĐđẾeÂ\u0301\u0300\n\r\t\u00a0ABab@<>'";
        for (Tidy tidy : Tidy.values()) {
            ElectronicForm form = form(field(type).with(FieldTraits.PLAIN.tidied(tidy)));
            for (int i = 0; i < 500; i++) {
                StringBuilder typed = new StringBuilder();
                int length = random.nextInt(14);
                for (int c = 0; c < length; c++) {
                    typed.append(letters.charAt(random.nextInt(letters.length())));
                }
                Map<String, String> once = form.normalised(Map.of("it", typed.toString()));
                assertThat(form.normalised(once)).as(typed.toString()).isEqualTo(once);
                assertThat(form.problemsIn(once, TODAY)).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1572864, 1.5", "5242880, 5", "1000, 0.01"})
    void a_file_that_is_too_large_is_told_the_true_limit(long most, BigDecimal megabytes) {
        ElectronicForm form = form(field(FieldType.FILE).with(FieldLimits.NONE.files(List.of("image/"), most, 1)));
        FormContext uploaded = TODAY.with(id -> Optional.of(new FileLookup.UploadedFile(id, "to.pdf", id, 9_000_000L)));

        assertThat(form.problemsIn(Map.of("it", "application-pdf"), uploaded)).extracting(FieldProblem::messageKey)
                .containsExactly("field.fileKind");
        FormContext picture = TODAY.with(id -> Optional.of(new FileLookup.UploadedFile(id, "a.png", "image/png", 9_000_000L)));
        assertThat(form.problemsIn(Map.of("it", "1"), picture).get(0).arguments()).isEqualTo(List.of("a.png", megabytes));
    }

    private static FormField field(FieldType type) {
        FormField field = FormField.of("it", "Nó", type);
        return type.isChoice() ? field.offering(OPTIONS) : type == FieldType.CATALOGUE ? field.from("LIST") : field;
    }

    private static ElectronicForm form(FormField field) {
        return new ElectronicForm("F", List.of(new FormSection("s", "S", List.of(field))));
    }
}
