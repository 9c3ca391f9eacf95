package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.expression.domain.Expression;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormVerifierTest {

    private static final FormField KIND = FormField.of("kind", "Loại", FieldType.SELECT).offering(List.of(
            new FormField.Option("A", "A"), new FormField.Option("B", "B")));
    private static final FormField TICK = FormField.of("tick", "Có", FieldType.CHECKBOX);
    private static final FormField AGE = FormField.of("age", "Tuổi", FieldType.NUMBER)
            .with(FieldLimits.NONE.between(BigDecimal.ZERO, BigDecimal.valueOf(150)));
    private static final FormField NAME = FormField.of("name", "Tên", FieldType.TEXT);
    private static final FormField BORN = FormField.of("born", "Sinh", FieldType.DATE);
    private static final FormField ROWS = FormField.of("rows", "Bảng", FieldType.TABLE).made(List.of(
            FormField.of("amount", "Tiền", FieldType.MONEY), FormField.of("what", "Gì", FieldType.TEXT)));

    @Test
    void a_sound_form_has_no_problems() {
        assertThat(FormVerifier.problemsIn(form(KIND, TICK, AGE, NAME, BORN, ROWS,
                when("x", "kind = 'A' and tick and age >= 18"),
                calculated("sum", "sum(rows.amount) * 1.1"),
                FormField.of("who", "Ai", FieldType.PERSON).with(FieldConditions.visible("count(rows) > 1"))))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "kind = 'C'                                    | form.neverVisible",
        "kind = 'A' and kind = 'B'                     | form.neverVisible",
        "tick and not tick                             | form.neverVisible",
        "age > 18 and age < 18                         | form.neverVisible",
        "age > 200                                     | form.neverVisible",
        "age > 18 and age < 12 or kind = 'X'           | form.neverVisible",
        "name = 'An' and name = 'Lan'                  | form.neverVisible",
        "born < date('01/01/2000') and born > date('01/01/2001') | form.neverVisible",
        "empty(kind) and kind = 'A'                    | form.neverVisible",
        "age = 'A'                                     | expression.differentKinds",
        "name > 'A'                                    | expression.noOrder",
        "missing = 'A'                                 | expression.unknownName",
        "rows.amount > 5                               | expression.several",
        "sum(rows.what) > 5                            | expression.numberNeeded",
        "sum(age) > 5                                  | expression.noRows",
        "name + 1 > 2                                  | expression.numberNeeded",
        "age(name) > 2                                 | expression.dayNeeded",
        "age                                           | expression.truthNeeded",
        "all(rows, other > 1)                          | expression.unknownName",
        "kind =                                        | expression.unfinished",
        "x = 'A'                                       | form.cycle"
    })
    void a_condition_that_cannot_work_is_refused_with_its_place(String condition, String problem) {
        List<FormProblem> problems = FormVerifier.problemsIn(form(KIND, TICK, AGE, NAME, BORN, ROWS, when("x", condition)));

        assertThat(problems).extracting(FormProblem::place, FormProblem::messageKey).contains(tuple("x", problem));
        assertThat(problems).allMatch(FormProblem::blocks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "kind = 'A' or kind = 'B'", "kind != 'A'", "not (kind = 'A')", "age > 18 and age < 20", "age >= 150",
        "name != 'An' and name != 'Lan'", "name matches 'A.*' and name = 'Lan'", "tick or not tick", "age(born) > 300",
        "born > date('01/01/2000') and born < date('03/01/2000')", "length(name) > 5 and name = 'An'", "name & '!' = 'Lan'",
        "age + 1 > 500", "any(rows, amount > 5) and count(rows) < 0", "empty(kind) and tick", "name in ('A', 'B')"
    })
    void nothing_is_claimed_that_is_not_proved(String condition) {
        assertThat(FormVerifier.problemsIn(form(KIND, TICK, AGE, NAME, BORN, ROWS, when("x", condition)))).isEmpty();
    }

    @Test
    void what_hangs_on_something_hidden_is_hidden_with_it() {
        FormField inner = when("inner", "kind = 'A'");
        FormField outer = FormField.of("outer", "Ngoài", FieldType.YES_NO).with(FieldConditions.visible("kind = 'B'"));

        assertThat(FormVerifier.problemsIn(form(KIND, outer, when("x", "outer = true and kind = 'A'"))))
                .extracting(FormProblem::place).containsExactly("x");
        assertThat(FormVerifier.problemsIn(form(KIND, outer, inner, when("x", "outer = true and filled(inner)"))))
                .extracting(FormProblem::place).containsExactly("x");
    }

    @Test
    void a_group_that_is_never_seen_is_told_once_with_the_required_fields_in_it() {
        ElectronicForm form = new ElectronicForm("F", List.of(new FormSection("s", "S", null, null, List.of(
                FormGroup.untitled(List.of(KIND)),
                new FormGroup("g", "G", null, Expression.of("kind = 'Z'"), List.of(NAME.mustBeAnswered(), AGE))))));

        assertThat(FormVerifier.problemsIn(form)).extracting(FormProblem::place, FormProblem::messageKey)
                .containsExactly(tuple("sections.s.g", "form.neverVisible"), tuple("name", "form.requiredNeverVisible"));
    }

    @Test
    void a_condition_against_that_of_its_group_is_a_contradiction() {
        ElectronicForm form = new ElectronicForm("F", List.of(new FormSection("s", "S", null, null, List.of(
                FormGroup.untitled(List.of(KIND)),
                new FormGroup("g", "G", null, Expression.of("kind = 'A'"), List.of(when("x", "kind = 'B'")))))));

        assertThat(FormVerifier.problemsIn(form)).extracting(FormProblem::place, FormProblem::messageKey)
                .containsExactly(tuple("x", "form.contradiction"));
    }

    @Test
    void circles_are_found_however_long() {
        ElectronicForm form = form(calculated("a", "b + 1"), calculated("b", "c + 1"), calculated("c", "a + 1"));

        assertThat(FormVerifier.problemsIn(form)).extracting(FormProblem::messageKey).containsExactly("form.cycle");
        assertThat(FormVerifier.problemsIn(form).get(0).arguments().get(0).toString()).contains("a → b → c → a");
    }

    @Test
    void a_row_may_look_at_itself_and_its_neighbours_in_the_row() {
        FormField rows = FormField.of("rows", "Bảng", FieldType.TABLE).made(List.of(
                FormField.of("price", "Giá", FieldType.MONEY),
                FormField.of("number", "Số", FieldType.NUMBER).with(FieldConditions.visible("price > 0")),
                calculated("total", "price * number")));

        assertThat(FormVerifier.problemsIn(form(rows, calculated("all", "sum(rows.total)")))).isEmpty();
    }

    @Test
    void rules_are_judged_too() {
        ElectronicForm form = form(KIND, AGE, ROWS).keeping(
                new FormRule("never", "kind = 'A' and kind = 'B'", Severity.ERROR, "Sai", "kind"),
                new FormRule("always", "age >= 0", Severity.ERROR, "Sai", "age"),
                new FormRule("blind", "age > 5", Severity.ERROR, " ", "nobody"),
                new FormRule("rowless", Expression.of("amount > 5"), null, "Sai", List.of("amount"), "none"),
                new FormRule("row", Expression.of("amount > 5"), null, "Sai", List.of("amount"), "rows"));

        assertThat(FormVerifier.problemsIn(form)).extracting(FormProblem::place, FormProblem::messageKey)
                .containsExactlyInAnyOrder(tuple("rules.never", "form.ruleNeverHolds"),
                        tuple("rules.always", "form.ruleNeverBroken"), tuple("rules.blind", "form.noMessage"),
                        tuple("rules.blind", "form.unknownField"), tuple("rules.rowless", "form.unknownBlock"));
    }

    @Test
    void what_is_wrong_with_a_field_by_itself_is_told() {
        ElectronicForm form = form(NAME, NAME, FormField.of("họ", "Họ", FieldType.TEXT),
                FormField.of("choice", "C", FieldType.SELECT),
                FormField.of("p", "P", FieldType.TEXT).with(FieldLimits.NONE.pattern("(a", "x")),
                FormField.of("n", "N", FieldType.NUMBER).with(FieldLimits.NONE.between(BigDecimal.TEN, BigDecimal.ONE)),
                FormField.of("d", "D", FieldType.DATE).with(FieldLimits.NONE.days(false, "31/02/2026", null)),
                FormField.of("c", "", FieldType.CALCULATED), FormField.of("t", "T", FieldType.TABLE),
                FormField.of("l", "L", FieldType.CATALOGUE),
                FormField.of("copy", "S", FieldType.DATE).with(FieldSource.copied("name", null)));

        assertThat(FormVerifier.problemsIn(form)).extracting(FormProblem::place, FormProblem::messageKey)
                .contains(tuple("name", "form.duplicateKey"), tuple("họ", "form.key"), tuple("choice", "form.noOptions"),
                        tuple("p", "expression.pattern"), tuple("n", "form.minOverMax"), tuple("d", "form.day"),
                        tuple("c", "form.noLabel"), tuple("c", "form.noExpression"), tuple("t", "form.noColumns"),
                        tuple("l", "form.noCatalogue"), tuple("copy", "form.copyKind"));
        assertThat(FormVerifier.problemsIn(new ElectronicForm("Trống", List.of()))).extracting(FormProblem::messageKey)
                .containsExactly("form.empty");
    }

    @Test
    void three_hundred_fields_with_conditions_are_a_matter_of_some_thousand_trials() {
        List<FormField> fields = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            FormField field = FormField.of("f" + i, "F", i % 3 == 0 ? FieldType.CHECKBOX : FieldType.SELECT);
            field = field.type() == FieldType.SELECT ? field.offering(KIND.options()) : field;
            int before = i - 1;
            String condition = i == 0 ? null : before % 3 == 0 ? "f" + before : "f" + before + " in ('A', 'B')";
            fields.add(i >= 50 ? field.with(FieldConditions.visible(condition + " and (f1 = 'A' or f2 != 'B')")) : field);
        }
        ElectronicForm form = form(fields.toArray(FormField[]::new));

        assertThat(FormVerifier.problemsIn(form)).isEmpty();
        assertThat(FormVerifier.work(form)).isBetween(250L, 1_000_000L);
    }

    private static FormField when(String key, String condition) {
        return FormField.of(key, "X", FieldType.TEXT).with(FieldConditions.visible(condition));
    }

    private static FormField calculated(String key, String expression) {
        return FormField.of(key, "X", FieldType.CALCULATED).with(FieldSource.calculated(expression));
    }

    private static ElectronicForm form(FormField... fields) {
        return new ElectronicForm("F", List.of(new FormSection("s", "S", Arrays.asList(fields))));
    }
}
