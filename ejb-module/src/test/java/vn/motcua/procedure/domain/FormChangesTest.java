package vn.motcua.procedure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Collections;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldConditions;
import vn.motcua.form.domain.FieldLimits;
import vn.motcua.form.domain.FieldTraits;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormField.Option;
import vn.motcua.form.domain.FormRule;
import vn.motcua.form.domain.FormSection;
import vn.motcua.form.domain.Severity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormChangesTest {

    private static final FormField POND = FormField.of("ao", "Có ao", FieldType.YES_NO);
    private static final FormField SIZE = FormField.of("rong", "Diện tích", FieldType.NUMBER);

    @Test
    void every_single_thing_that_is_asked_otherwise_is_told_in_words_of_the_form() {
        FormField size = FormField.of("rong", "Diện tích mặt nước", FieldType.MONEY).mustBeAnswered()
                .with(FieldConditions.visible("ao = true"));

        assertThat(changes(List.of(POND, SIZE), List.of(POND, size))).containsExactlyInAnyOrder(
                tuple(Aspect.FORM_WORDS, "Diện tích mặt nước", "Diện tích", "Diện tích mặt nước"),
                tuple(Aspect.FORM_TYPE, "Diện tích mặt nước", FieldType.NUMBER, FieldType.MONEY),
                tuple(Aspect.FORM_REQUIRED, "Diện tích mặt nước", false, true),
                tuple(Aspect.FORM_CONDITION, "Diện tích mặt nước", null, "“Có ao” là “Có”"));
    }

    @Test
    void questions_come_go_and_change_their_choices() {
        FormField kind = FormField.of("loai", "Loại", FieldType.RADIO).offering(List.of(new Option("A", "Cá"), new Option("B", "Tôm")));
        FormField fewer = kind.offering(List.of(new Option("A", "Cá nước ngọt")));

        assertThat(changes(List.of(POND, kind), List.of(kind.offering(fewer.options()), SIZE))).containsExactlyInAnyOrder(
                tuple(Aspect.FORM_FIELD, null, "Có ao", null),
                tuple(Aspect.FORM_FIELD, null, null, "Diện tích"),
                tuple(Aspect.FORM_OPTIONS, "Loại", List.of("Cá", "Tôm"), List.of("Cá nước ngọt")));
    }

    @Test
    void a_condition_is_told_in_words_and_texts_in_it_are_left_alone() {
        FormField shown = SIZE.with(FieldConditions.visible("ao = true and not (rong = 'ao')"));

        assertThat(changes(List.of(POND, SIZE), List.of(POND, shown))).containsExactly(
                tuple(Aspect.FORM_CONDITION, "Diện tích", null, "“Có ao” là “Có” và “Diện tích” không phải là “ao”"));
    }

    @Test
    void a_question_that_moved_and_a_rule_that_came_are_told() {
        ElectronicForm before = new ElectronicForm("Đơn", List.of(new FormSection("a", "Người", List.of(POND, SIZE)),
                new FormSection("b", "Ao", List.of(FormField.of("ten", "Tên", FieldType.TEXT)))));
        ElectronicForm after = new ElectronicForm("Đơn", List.of(new FormSection("a", "Người", List.of(POND)),
                new FormSection("b", "Ao", List.of(SIZE, FormField.of("ten", "Tên", FieldType.TEXT)))),
                List.of(new FormRule("r", "rong > 0", Severity.ERROR, "Ao phải có nước")), null);

        assertThat(FormChanges.between(before, after)).extracting(
                        ContentChange::aspect, ContentChange::item, ContentChange::before, ContentChange::after)
                .containsExactlyInAnyOrder(tuple(Aspect.FORM_PLACE, "Diện tích", "Người", "Ao"),
                        tuple(Aspect.FORM_RULE, null, null, "Ao phải có nước"));
    }

    @Test
    void limits_and_weights_are_told_in_words_too() {
        FormField day = FormField.of("ngay", "Ngày sinh", FieldType.DATE);
        FormField adult = day.with(FieldLimits.NONE.days(false, null, "today-18y")).with(FieldTraits.PLAIN.onlyWarning());

        assertThat(changes(List.of(day), List.of(adult))).containsExactlyInAnyOrder(
                tuple(Aspect.FORM_LIMIT, "Ngày sinh", null, "18 năm trước hôm nay"),
                tuple(Aspect.FORM_OTHER, "Ngày sinh", Severity.ERROR, Severity.WARNING));
    }

    @Test
    void of_a_long_condition_nothing_is_cut_off() {
        String formula = String.join(" or ", Collections.nCopies(20, "rong = 12345678"));

        assertThat(changes(List.of(POND, SIZE), List.of(POND, SIZE.with(FieldConditions.visible(formula)))))
                .extracting(change -> change.toList().get(3).toString()).first().asString().doesNotContain("…").endsWith("bằng 12345678");
    }

    private static List<Tuple> changes(List<FormField> before, List<FormField> after) {
        return FormChanges.between(form(before), form(after)).stream()
                .map(change -> tuple(change.aspect(), change.item(), change.before(), change.after())).toList();
    }

    private static ElectronicForm form(List<FormField> fields) {
        return new ElectronicForm("Đơn", List.of(new FormSection("a", "Người", fields)));
    }
}
