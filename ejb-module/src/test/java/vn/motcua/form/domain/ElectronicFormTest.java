package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ElectronicFormTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void complete_answers_have_no_problems() {
        Map<String, String> answers = Map.of(
                "name", "Nguyễn Thị Mai", "personalId", "099194010247", "birthDate", "12/05/1994", "gender", "FEMALE");

        assertThat(birthForm().problemsIn(answers, TODAY)).isEmpty();
    }

    @Test
    void what_is_required_and_missing_is_named_with_its_section() {
        assertThat(birthForm().problemsIn(Map.of("name", "   "), TODAY))
                .extracting(FieldProblem::sectionKey, FieldProblem::fieldKey, FieldProblem::messageKey)
                .containsExactly(
                        tuple("child", "name", "field.required"),
                        tuple("child", "birthDate", "field.required"),
                        tuple("parent", "personalId", "field.required"));
    }

    @Test
    void an_answer_to_a_question_that_nobody_asked_is_refused() {
        Map<String, String> answers = new LinkedHashMap<>(Map.of(
                "name", "Mai", "personalId", "099194010247", "birthDate", "12/05/1994", "isAdministrator", "true"));

        assertThat(birthForm().problemsIn(answers, TODAY))
                .extracting(FieldProblem::fieldKey, FieldProblem::messageKey)
                .containsExactly(tuple("isAdministrator", "field.unknown"));
        assertThat(birthForm().normalised(answers)).doesNotContainKey("isAdministrator");
    }

    @ParameterizedTest
    @CsvSource(nullValues = "ok", delimiter = '|', value = {
        "PERSONAL_ID | 099194010247           | ok",
        "PERSONAL_ID | 099 194.010 247        | ok",
        "PERSONAL_ID | 09919401024            | field.personalId",
        "PERSONAL_ID | 09919401024A           | field.personalId",
        "PERSONAL_ID | ٠٩٩١٩٤٠١٠٢٤٧           | field.personalId",
        "PHONE       | 0900000001             | ok",
        "PHONE       | 0900 000.001           | ok",
        "PHONE       | +84900000001           | ok",
        "PHONE       | 1900000001             | field.phone",
        "PHONE       | 090000000              | field.phone",
        "EMAIL       | mai@example.invalid    | ok",
        "EMAIL       | mai@localhost          | field.email",
        "EMAIL       | mai example@x.vn       | field.email",
        "DATE        | 29/02/2024             | ok",
        "DATE        | 1/9/2025               | ok",
        "DATE        | 31/02/2026             | field.date",
        "DATE        | 29/02/2026             | field.date",
        "DATE        | 2026-02-01             | field.date",
        "DATE        | 23/11/2026             | ok",
        "DATE        | 24/11/2026             | field.future",
        "NUMBER      | 5                      | ok",
        "NUMBER      | 1.000                  | field.tooLarge",
        "NUMBER      | 2,5                    | ok",
        "NUMBER      | 2.5                    | ok",
        "NUMBER      | 0                      | field.tooSmall",
        "NUMBER      | 101                    | field.tooLarge",
        "NUMBER      | năm                    | field.number",
        "MONEY       | 75 đồng                | ok",
        "MONEY       | 1.500.000              | field.tooLarge",
        "MONEY       | -5                     | field.money",
        "MONEY       | 7,5                    | field.money",
        "CHECKBOX    | true                   | ok",
        "CHECKBOX    | yes                    | field.required",
        "ADMINISTRATIVE_UNIT | 99001          | ok",
        "ADMINISTRATIVE_UNIT | Bến Ngự        | field.administrativeUnit"
    })
    void every_type_has_its_rule(FieldType type, String answer, String problem) {
        ElectronicForm form = formOf(new FormField("it", "Nó", type, true, null, null, BigDecimal.ONE,
                BigDecimal.valueOf(100), true, List.of(), null));

        List<FieldProblem> problems = form.problemsIn(Map.of("it", answer), TODAY);

        assertThat(problems.stream().map(FieldProblem::messageKey).findFirst().orElse(null)).isEqualTo(problem);
    }

    @Test
    void a_choice_takes_only_what_is_offered() {
        assertThat(birthForm().problemsIn(Map.of("name", "Mai", "personalId", "099194010247",
                        "birthDate", "12/05/1994", "gender", "UNKNOWN"), TODAY))
                .extracting(FieldProblem::messageKey)
                .containsExactly("field.option");
    }

    @Test
    void a_text_longer_than_allowed_is_refused_with_the_limit() {
        FieldProblem problem = birthForm().problemsIn(Map.of("name", "a".repeat(51), "personalId", "099194010247",
                "birthDate", "12/05/1994"), TODAY).get(0);

        assertThat(problem.messageKey()).isEqualTo("field.tooLong");
        assertThat(problem.arguments()).containsExactly(50);
    }

    @Test
    void a_control_character_is_refused() {
        assertThat(birthForm().problemsIn(Map.of("name", "Mai\u0000", "personalId", "099194010247",
                        "birthDate", "12/05/1994"), TODAY))
                .extracting(FieldProblem::messageKey)
                .containsExactly("field.characters");
    }

    @Test
    void kept_answers_are_composed_trimmed_and_without_separators() {
        Map<String, String> kept = birthForm().normalised(Map.of(
                "personalId", " 099.194.010 247 ", "name", "  Nguye\u0302\u0303n ", "birthDate", "1/9/2025", "gender", " "));

        assertThat(kept).containsExactly(
                Map.entry("name", "Nguy\u1ec5n"),
                Map.entry("birthDate", "01/09/2025"),
                Map.entry("personalId", "099194010247"));
    }

    @Test
    void a_kept_number_is_written_as_in_vietnam() {
        ElectronicForm form = formOf(new FormField("area", "Diện tích", FieldType.NUMBER, true, null, null, null, null,
                false, List.of(), null));

        assertThat(form.normalised(Map.of("area", "1.250,5"))).containsEntry("area", "1250,5");
        assertThat(form.normalised(Map.of("area", "80.5"))).containsEntry("area", "80,5");
    }

    private static ElectronicForm birthForm() {
        return new ElectronicForm("Tờ khai đăng ký khai sinh", List.of(
                new FormSection("child", "Người được khai sinh", List.of(
                        text("name"),
                        new FormField("birthDate", "Ngày sinh", FieldType.DATE, true, null, null, null, null, true,
                                List.of(), null),
                        new FormField("gender", "Giới tính", FieldType.SELECT, false, null, null, null, null, false,
                                List.of(new FormField.Option("MALE", "Nam"), new FormField.Option("FEMALE", "Nữ")),
                                null))),
                new FormSection("parent", "Người yêu cầu", List.of(
                        new FormField("personalId", "Số định danh", FieldType.PERSONAL_ID, true, null, null, null, null,
                                false, List.of(), FormField.Prefill.APPLICANT_PERSONAL_ID)))));
    }

    private static FormField text(String key) {
        return new FormField(key, "Họ và tên", FieldType.TEXT, true, null, 50, null, null, false, List.of(), null);
    }

    private static ElectronicForm formOf(FormField... fields) {
        return new ElectronicForm("Biểu mẫu", List.of(new FormSection("only", "Phần", List.of(fields))));
    }
}
