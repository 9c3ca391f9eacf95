package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormStateTest {

    private static final FormContext TODAY = FormContext.on(LocalDate.of(2026, 11, 23));

    private static final ElectronicForm FORM = FormJson.parsed("""
            {"schema": 2, "title": "Tờ khai", "sections": [
              {"key": "who", "title": "Người khai", "groups": [{"key": "g", "title": "Nhóm", "fields": [
                {"key": "kind", "label": "Loại", "type": "RADIO", "required": true,
                  "options": [{"value": "PERSON", "label": "Cá nhân"}, {"value": "COMPANY", "label": "Tổ chức"}]},
                {"key": "company", "label": "Tên tổ chức", "type": "TEXT", "required": true,
                  "visibleWhen": "kind = 'COMPANY'"},
                {"key": "branch", "label": "Chi nhánh", "type": "TEXT", "visibleWhen": "filled(company)"},
                {"key": "applicant", "label": "Người yêu cầu", "type": "PERSON", "required": true,
                  "visibleWhen": "kind = 'PERSON'"},
                {"key": "home", "label": "Nơi ở", "type": "TEXT"},
                {"key": "same", "label": "Như trên", "type": "CHECKBOX"},
                {"key": "contact", "label": "Nơi liên hệ", "type": "TEXT", "copyFrom": "home", "copyWhen": "same"}]}]},
              {"key": "rows", "title": "Các con", "fields": [
                {"key": "children", "label": "Con", "type": "BLOCK", "maxRows": 3, "fields": [
                  {"key": "name", "label": "Tên", "type": "TEXT", "required": true},
                  {"key": "age", "label": "Tuổi", "type": "NUMBER"},
                  {"key": "school", "label": "Trường", "type": "TEXT", "requiredWhen": "age >= 6",
                    "visibleWhen": "age >= 3"}]},
                {"key": "eldest", "label": "Tổng tuổi", "type": "CALCULATED", "calculation": "sum(children.age)"},
                {"key": "many", "label": "Đông con", "type": "CALCULATED",
                  "calculation": "if(eldest > 20, 'nhiều', 'ít')"}]}],
             "rules": [
               {"key": "r1", "rule": "age < 18", "forEach": "children", "severity": "WARNING",
                 "message": "Con đã thành niên", "fields": ["age"]},
               {"key": "r2", "rule": "count(children) <= 2", "message": "Quá hai con", "fields": ["children"]}]}
            """);

    @Test
    void what_is_hidden_is_neither_asked_nor_kept_and_hides_what_hangs_on_it() {
        FormState state = FORM.state(Map.of("kind", "PERSON", "company", "Công ty A", "branch", "B",
                "applicant.name", "nguyễn thị mai"), TODAY);

        assertThat(state.visible()).contains("applicant", "applicant.name").doesNotContain("company", "branch");
        assertThat(state.kept()).doesNotContainKeys("company", "branch").containsEntry("applicant.name", "Nguyễn Thị Mai");
        assertThat(state.problems()).isEmpty();
    }

    @Test
    void a_chain_of_conditions_opens_one_after_the_other() {
        assertThat(FORM.visibleIn(Map.of("kind", "COMPANY"), TODAY)).contains("company").doesNotContain("branch");
        assertThat(FORM.visibleIn(Map.of("kind", "COMPANY", "company", "A"), TODAY)).contains("branch");
    }

    @Test
    void rows_are_judged_one_by_one_and_a_condition_sees_its_own_row_first() {
        FormState state = FORM.state(Map.of("kind", "PERSON", "applicant.name", "Mai", "children", "2",
                "children.0.name", "An", "children.0.age", "7", "children.1.age", "2"), TODAY);

        assertThat(state.problems()).extracting(FieldProblem::fieldKey)
                .containsExactly("children.0.school", "children.1.name");
        assertThat(state.visible()).contains("children.0.school").doesNotContain("children.1.school");
        assertThat(state.sections().get(1).groups().get(0).items().get(0).rows()).hasSize(2);
    }

    @Test
    void rows_close_up_when_one_was_left_out() {
        assertThat(FORM.normalised(Map.of("children.0.name", "An", "children.4.name", "Bình"), TODAY))
                .containsEntry("children", "2").containsEntry("children.1.name", "Bình");
    }

    @Test
    void more_rows_than_allowed_are_kept_and_refused() {
        FormState state = FORM.state(Map.of("children", "4"), TODAY);

        assertThat(state.problems()).extracting(FieldProblem::messageKey).contains("field.tooManyRows");
        assertThat(state.kept()).containsEntry("children", "4");
    }

    @Test
    void a_row_is_added_at_the_end_and_taken_away_anywhere() {
        Map<String, String> two = Map.of("children", "2", "children.0.name", "An", "children.1.name", "Bình", "home", "A");

        assertThat(FormRows.withOneMore(FORM, two, "children")).containsEntry("children", "3");
        assertThat(FormRows.withOneMore(FORM, Map.of("children", "3"), "children")).containsEntry("children", "3");
        assertThat(FormRows.without(two, "children", 0))
                .isEqualTo(Map.of("children", "1", "children.0.name", "Bình", "home", "A"));
    }

    @Test
    void the_number_of_rows_has_an_end_whatever_was_sent() {
        assertThat(FORM.state(Map.of("children", "999"), TODAY).kept()).containsEntry("children", "200");
        assertThatThrownBy(() -> FORM.state(Map.of("home", "x".repeat(600_000)), TODAY))
                .isInstanceOf(AnswersTooLarge.class);
    }

    @Test
    void calculated_answers_follow_and_cannot_be_typed() {
        Map<String, String> answers = Map.of("children.0.age", "15", "children.1.age", "6,5", "eldest", "1000000");

        assertThat(FORM.calculated(answers, TODAY)).containsExactly(Map.entry("eldest", "21,5"), Map.entry("many", "nhiều"));
    }

    @Test
    void an_answer_is_taken_over_from_another_while_the_box_is_ticked() {
        Map<String, String> answers = Map.of("home", "Tổ 3", "same", "true", "contact", "nơi khác");

        assertThat(FORM.normalised(answers, TODAY)).containsEntry("contact", "Tổ 3");
        assertThat(FORM.normalised(Map.of("home", "Tổ 3", "contact", "nơi khác"), TODAY))
                .containsEntry("contact", "nơi khác");
    }

    @Test
    void a_rule_is_broken_only_by_what_is_known_and_a_warning_does_not_block() {
        assertThat(FORM.problemsIn(Map.of("kind", "PERSON", "applicant.name", "Mai", "children.0.name", "An"), TODAY))
                .isEmpty();

        List<FieldProblem> problems = FORM.problemsIn(Map.of("kind", "PERSON", "applicant.name", "Mai",
                "children.0.name", "An", "children.0.age", "20", "children.0.school", "A"), TODAY);

        assertThat(problems).extracting(FieldProblem::fieldKey, FieldProblem::severity, FieldProblem::arguments)
                .containsExactly(tuple("children.0.age", Severity.WARNING,
                        List.of("Con đã thành niên")));
        assertThat(FieldProblem.anyBlocks(problems)).isFalse();
    }

    @Test
    void a_form_survives_being_written_and_read() {
        assertThat(FormJson.parsed(FormJson.text(FORM))).isEqualTo(FORM);
    }

    @Test
    void a_form_of_the_first_kind_is_still_read() {
        ElectronicForm old = FormJson.parsed("""
                {"title": "Cũ", "sections": [{"key": "a", "title": "A", "fields": [
                  {"key": "n", "label": "N", "type": "NUMBER", "required": true, "min": 1, "max": 5, "notFuture": false,
                   "options": [], "prefill": null, "help": null, "maxLength": 3}]}]}
                """);

        assertThat(old.problemsIn(Map.of("n", "7"), TODAY)).extracting(FieldProblem::messageKey)
                .containsExactly("field.tooLarge");
    }

    @Test
    void what_is_no_form_is_refused_with_its_place() {
        assertThatThrownBy(() -> FormJson.parsed("{\"sections\": [{\"fields\": [{\"key\": \"a\", \"type\": \"MAGIC\"}]}]}"))
                .isInstanceOf(FormNotReadable.class).hasMessageContaining("sections[0].fields[0].type");
        assertThatThrownBy(() -> FormJson.parsed("[")).isInstanceOf(FormNotReadable.class);
    }

    @Test
    void while_its_condition_holds_a_question_is_only_shown_with_all_its_parts_and_rows() {
        ElectronicForm locked = FormJson.parsed("""
                {"schema": 2, "title": "Đơn", "sections": [{"key": "s", "title": "", "fields": [
                  {"key": "lock", "label": "Chốt", "type": "CHECKBOX"},
                  {"key": "name", "label": "Tên", "type": "TEXT", "readOnlyWhen": "lock"},
                  {"key": "home", "label": "Nơi ở", "type": "ADDRESS", "readOnlyWhen": "lock"},
                  {"key": "rows", "label": "Con", "type": "TABLE", "readOnlyWhen": "lock", "minRows": 1, "fields": [
                    {"key": "child", "label": "Tên con", "type": "TEXT"}, {"key": "who", "label": "Ai", "type": "PERSON"}]}]}]}
                """);

        assertThat(readOnly(locked.state(Map.of("lock", "true"), TODAY)))
                .containsExactly("name", "home", "home.unit", "home.detail", "rows", "rows.0.child", "rows.0.who",
                        "rows.0.who.name", "rows.0.who.birthDate", "rows.0.who.gender", "rows.0.who.personalId", "rows.0.who.nationality");
        assertThat(readOnly(locked.state(Map.of("lock", "false"), TODAY))).isEmpty();
    }

    private static List<String> readOnly(FormState state) {
        return state.sections().stream().flatMap(section -> section.groups().stream())
                .flatMap(group -> group.items().stream()).flatMap(FormStateTest::all)
                .filter(FormState.ShownItem::readOnly).map(FormState.ShownItem::path).toList();
    }

    private static Stream<FormState.ShownItem> all(FormState.ShownItem item) {
        Stream<FormState.ShownItem> below = Stream.concat(item.parts().stream(),
                item.rows().stream().flatMap(row -> row.items().stream()));
        return Stream.concat(Stream.of(item), below.flatMap(FormStateTest::all));
    }
}
