package vn.motcua.web.admin.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"01/02/2020, DAY, 01/02/2020, '', BEFORE", "today-18y, FROM_TODAY, '', 18, BEFORE",
            "today+6m, FROM_TODAY, '', 6, AFTER", "today, FROM_TODAY, '', 0, BEFORE", "2020, DAY, 2020, '', BEFORE"})
    void the_first_day_is_one_of_the_calendar_or_counted_from_today(String written, String mode, String day, String count, String side) {
        Map<String, String> shown = DayBound.EARLIEST.answers(Map.of("type", "DATE", "earliest", written));
        assertThat(shown).containsEntry("p_earliestMode", mode).containsEntry("p_earliest", day).containsEntry("p_earliestCount", count)
                .containsEntry("p_earliestSide", side);

        Map<String, Object> said = new HashMap<>();
        DayBound.EARLIEST.say(shown, Set.of(), said);
        assertThat(said).containsOnly(Map.entry("earliest", written));
    }

    @Test
    void a_limit_that_is_half_said_takes_nothing_away_and_none_takes_it_away() {
        Map<String, Object> said = new HashMap<>();
        DayBound.LATEST.say(Map.of("p_latestMode", "FROM_TODAY", "p_latestUnit", "YEAR"), Set.of("p_latestCount"), said);
        assertThat(said).isEmpty();

        DayBound.LATEST.say(Map.of("p_latestMode", "NONE"), Set.of(), said);
        assertThat(said).containsEntry("latest", null);
    }

    @Test
    void kinds_and_sizes_of_files_are_said_in_words_of_people_and_kept_as_they_were_if_nothing_changed() {
        Map<String, Object> file = Map.of("key", "t", "type", "FILE", "fileKinds", List.of("image/"), "maxFileSize", 5242880);

        assertThat(PropertyValues.answers(file, ROWS)).containsEntry("p_fileKinds", "image/jpeg\nimage/png").containsEntry("p_maxFileSize", "5");
        assertThat(FileRules.said(List.of("image/png", "image/jpeg"), List.of("image/"))).isEqualTo(List.of("image/"));
        assertThat(FileRules.said(List.of("application/pdf"), List.of("image/"))).isEqualTo(List.of("application/pdf"));
        assertThat(FileRules.said(List.of(), List.of("image/"))).isNull();
        assertThat(FileRules.bytes("2,5", null)).isEqualTo(2_621_440);
        assertThat(FileRules.bytes(FileRules.megabytes(new BigDecimal(1_000_001)), 1_000_001)).isEqualTo(1_000_001);
    }

    @Test
    void what_the_new_kind_of_question_does_not_know_goes_with_the_old_one() {
        Map<String, Object> now = new HashMap<>(Map.of("type", "TEXT"));
        TypeChange.follow(Map.of("type", "SELECT", "options", List.of(), "width", "HALF"), now);
        assertThat(now).containsEntry("options", null).doesNotContainKey("width");

        Map<String, Object> note = new HashMap<>(Map.of("type", "NOTE"));
        TypeChange.follow(Map.of("type", "DATE", "earliest", "today", "required", true), note);
        assertThat(note).containsEntry("earliest", null).containsEntry("required", null);

        Map<String, Object> table = new HashMap<>(Map.of("type", "TABLE"));
        TypeChange.follow(Map.of("type", "TEXT", "label", "Con"), table);
        assertThat(table.get("fields")).asList().hasSize(1);
    }

    private static Map<String, Object> said(Map<String, Object> before, String parts) {
        Map<String, String> answers = new HashMap<>(Map.of("p_parts", parts));
        return PropertyValues.attributes(SHEET, SHEET.state(answers, FormContext.on(LocalDate.of(2026, 11, 24))), before, ROWS);
    }
}
