package vn.motcua.web.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldConditions;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormSection;
import vn.motcua.form.domain.FormVerifier;
import vn.motcua.web.admin.form.Conditions.Join;
import vn.motcua.web.admin.form.Conditions.Line;
import vn.motcua.web.admin.form.Conditions.Lines;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionsTest {

    private static final List<Option> KINDS = List.of(new Option("1", "Cá nhân"), new Option("2", "Tổ chức"));
    private static final List<FormField> ASKED = List.of(
            FormField.of("loai", "Loại", FieldType.RADIO).offering(KINDS),
            FormField.of("nganh", "Ngành", FieldType.MULTI_SELECT).offering(KINDS),
            FormField.of("dung", "Đồng ý", FieldType.YES_NO),
            FormField.of("rong", "Rộng", FieldType.NUMBER),
            FormField.of("tuNgay", "Từ ngày", FieldType.DATE),
            FormField.of("denNgay", "Đến ngày", FieldType.DATE),
            FormField.of("xa", "Xã", FieldType.ADMINISTRATIVE_UNIT),
            FormField.of("ten", "Tên", FieldType.TEXT));

    private final ElectronicForm form = new ElectronicForm("Đơn", List.of(new FormSection("a", "A", ASKED)));
    private final ConditionRows rows = new ConditionRows(null, Nameable.at(form, "khac"));

    @ParameterizedTest
    @ValueSource(strings = {"loai = '1'", "loai != '1' and rong >= 12.5", "filled(ten) or empty(ten)", "contains(nganh, '2')",
            "not contains(nganh, '2')", "dung = true", "tuNgay < date('01/02/2026')", "tuNgay <= denNgay", "denNgay > tuNgay",
            "loai in ('1', '2')", "loai not in ('2')", "age(tuNgay) >= 18 and age(denNgay) < 60", "tuNgay < today() or denNgay > today()",
            "ten = 'D''Arc and or (x)'", "tuNgay = date('2020')", "xa = '99001'",
            "loai = '1' and rong > 1 or dung = true", "(loai = '1' or rong > 1) and dung = true and (rong < 5 or empty(ten))"})
    void a_simple_formula_is_shown_as_lines_and_comes_back_the_same(String formula) {
        Lines lines = Conditions.lines(formula).orElseThrow();

        List<Line> again = lines.lines().stream().map(line -> rows.said(rows.shown(line).orElseThrow()).orElseThrow()).toList();

        assertThat(Conditions.formula(new Lines(lines.join(), again))).isEqualTo(formula);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "(dung) and not (loai == '1')            | dung = true and loai != '1'",
        "not dung                                | dung = false",
        "'1' = loai or (5 < rong or rong <> 3)   | loai = '1' or rong > 5 or rong != 3",
        "not filled(ten) and ((dung))            | empty(ten) and dung = true",
        "loai = '1' and (rong > 1 or rong < 0)   | loai = '1' and (rong > 1 or rong < 0)",
        "ten != ''                               | filled(ten)"
    })
    void however_it_was_written_it_is_shown_as_the_lines_that_it_comes_to(String written, String canonical) {
        assertThat(Conditions.formula(Conditions.lines(written).orElseThrow())).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rong * 2 > 5", "loai = '1' and (rong > 1 or rong < 0 and dung)", "not (loai = '1' and dung)",
            "ten matches 'a or b'", "years(tuNgay, today()) >= 18", "true", "loai = ", "rong > 1 + 1"})
    void more_than_lines_can_say_stays_a_formula(String formula) {
        assertThat(Conditions.lines(formula)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"matRoi, '1'", "loai, '9'"})
    void a_line_about_a_question_or_a_choice_that_is_gone_is_not_shown_as_one(String field, String choice) {
        assertThat(rows.shown(new Line(field, Comparison.IS, "'" + choice + "'"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rong = 'A'", "ten = 5", "loai > '1'", "tuNgay = '1990'", "ten = loai", "loai in ('1', '9')", "dung = 'x'"})
    void what_makes_no_sense_of_the_answer_is_left_to_the_formula_and_the_verifier(String formula) {
        assertThat(rows.shown(Conditions.lines(formula).orElseThrow().lines().get(0))).isEmpty();
    }

    @Test
    void what_is_built_from_lines_is_always_something_that_the_verifier_understands() {
        List<Map<String, String>> typed = List.of(
                Map.of("field", "loai", "comparison_CHOICE", "IS", "choice_loai", "1"),
                Map.of("field", "loai", "comparison_CHOICE", "NONE_OF", "choices_loai", "2"),
                Map.of("field", "nganh", "comparison_SEVERAL", "CONTAINS_NOT", "choice_nganh", "2"),
                Map.of("field", "dung", "comparison_TICK", "IS", "choice_dung", "false"),
                Map.of("field", "rong", "comparison_NUMBER", "MORE", "value_NUMBER", "1,5"),
                Map.of("field", "tuNgay", "comparison_DAY", "AT_MOST", "value_DAY", "01/02/2026"),
                Map.of("field", "tuNgay", "comparison_DAY", "AGE_UNDER", "years", "90"),
                Map.of("field", "denNgay", "comparison_DAY", "MORE_THAN", "other_DAY", "tuNgay"),
                Map.of("field", "ten", "comparison_TEXT", "IS", "value_TEXT", "12"));
        List<Line> lines = typed.stream().map(row -> rows.said(row).orElseThrow()).toList();

        ElectronicForm conditioned = new ElectronicForm("Đơn", List.of(new FormSection("a", "A", ASKED), new FormSection("b", "B",
                List.of(FormField.of("khac", "Khác", FieldType.TEXT).with(FieldConditions.visible(
                        Conditions.formula(new Lines(Join.ALL, lines))))))));

        assertThat(FormVerifier.problemsIn(conditioned)).isEmpty();
    }

    @Test
    void a_row_that_is_not_complete_says_nothing() {
        assertThat(rows.said(Map.of("field", "loai", "comparison_CHOICE", "IS"))).isEmpty();
        assertThat(rows.said(Map.of("field", "loai"))).isEmpty();
        assertThat(rows.said(Map.of())).isEmpty();
    }
}
