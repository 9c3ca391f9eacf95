package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DayLimitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"01/02/2020, 01/02/2020, 01/02/2020", "2020, 01/01/2020, 2020", "today, 24/11/2026, hôm nay",
            "today-18y, 24/11/2008, 18 năm trước hôm nay", "today + 6m, 24/05/2027, 6 tháng sau hôm nay",
            "today+30d, 24/12/2026, 30 ngày sau hôm nay"})
    void a_limit_is_a_day_or_counted_from_today(String written, String first, String words) {
        DayLimit limit = DayLimit.of(written).orElseThrow();

        assertThat(limit.on(TODAY).first()).isEqualTo(LocalDate.of(Integer.parseInt(first.substring(6)),
                Integer.parseInt(first.substring(3, 5)), Integer.parseInt(first.substring(0, 2))));
        assertThat(limit.words()).isEqualTo(words);
        assertThat(DayLimit.of(limit.written())).contains(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2020", "today-", "today-1w", "tomorrow", "today-99999y", "today+1d;drop"})
    void anything_else_is_no_limit(String written) {
        assertThat(DayLimit.of(written)).isEmpty();
    }

    @Test
    void the_anniversary_of_a_leap_day_is_the_last_of_february() {
        assertThat(DayLimit.of("today-1y").orElseThrow().on(LocalDate.of(2028, 2, 29)).first()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void an_answer_outside_is_told_the_day_that_is_meant_today() {
        FormField born = FormField.of("born", "Sinh", FieldType.DATE).with(FieldLimits.NONE.days(false, "01/01/1900", "today-18y"));

        assertThat(problems(born, "25/11/2008")).extracting(FieldProblem::messageKey).containsExactly("field.tooLate");
        assertThat(problems(born, "25/11/2008").get(0).arguments()).isEqualTo(List.of("24/11/2008"));
        assertThat(problems(born, "24/11/2008")).isEmpty();
        assertThat(problems(born, "31/12/1899")).extracting(FieldProblem::messageKey).containsExactly("field.tooEarly");
    }

    @ParameterizedTest
    @CsvSource({"today+1m, today+1d, form.minOverMax", "today, today, ok", "today+30d, today+1m, ok", "01/01/2030, today, ok",
            "today-1y, today-2y, form.minOverMax", "2021, 2020, form.minOverMax", "today-1x, , form.day"})
    void the_verifier_refuses_limits_between_which_no_day_can_ever_lie(String earliest, String latest, String problem) {
        FormField day = FormField.of("day", "Ngày", FieldType.DATE).with(FieldLimits.NONE.days(false, earliest, latest));

        assertThat(FormVerifier.problemsIn(form(day)).stream().map(FormProblem::messageKey).findFirst().orElse("ok")).isEqualTo(problem);
    }

    @Test
    void the_verifier_does_not_take_a_limit_that_moves_for_one_that_stands() {
        FormField day = FormField.of("day", "Ngày", FieldType.DATE).with(FieldLimits.NONE.days(false, "today", null));
        FormField other = FormField.of("x", "Khác", FieldType.TEXT).with(FieldConditions.visible("day < date('01/01/2027')"));

        assertThat(FormVerifier.problemsIn(form(day, other))).isEmpty();
    }

    private static List<FieldProblem> problems(FormField field, String answer) {
        return form(field).problemsIn(Map.of(field.key(), answer), TODAY);
    }

    private static ElectronicForm form(FormField... fields) {
        return new ElectronicForm("F", List.of(new FormSection("s", "S", List.of(fields))));
    }
}
