package vn.motcua.form.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Ba tờ khai thật: all rules of the published guidance can be said in our forms. Read in place; skipped where it is not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedGuidanceTest {

    private static final Path PUBLISHED = Path.of("/work/shared/data/forms/sp_dvc_form_guidance.json");
    private static final FormContext TODAY = FormContext.on(LocalDate.of(2026, 11, 23));
    private static final Set<String> KNOWN_CHECKS = Set.of("regex", "enum_values", "max_length", "not_future_date",
            "not_future_year", "rule_code", "severity", "message_vi", "suggestion_vi");
    private static final Set<String> KNOWN_RULES = Set.of("rule_code", "older_field_code", "younger_field_code",
            "min_gap_years", "anchor_field_code", "severity", "message_vi", "suggestion_vi");

    private static List<JsonObject> guidances() throws IOException {
        assumeTrue(Files.isReadable(PUBLISHED));
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(PUBLISHED))) {
            return GuidedForm.all(reader.readObject()).getValuesAs(JsonObject.class);
        }
    }

    @Test
    void nothing_in_the_guidance_is_left_aside() throws IOException {
        for (JsonObject guidance : guidances()) {
            fieldsOf(guidance).forEach(field -> {
                TreeSet<String> said = new TreeSet<>(checkOf(field).keySet());
                said.removeAll(KNOWN_CHECKS);
                assertThat(said).as(field.getString("field_code")).isEmpty();
            });
            rulesOf(guidance).forEach(rule -> assertThat(KNOWN_RULES).containsAll(rule.keySet()));
        }
    }

    @Test
    void all_three_forms_are_sound_and_take_good_answers() throws IOException {
        assertThat(guidances()).hasSize(3);
        for (JsonObject guidance : guidances()) {
            ElectronicForm form = GuidedForm.of(guidance);

            assertThat(FormVerifier.problemsIn(form)).isEmpty();
            assertThat(form.fields()).hasSameSizeAs(fieldsOf(guidance));
            assertThat(form.problemsIn(goodAnswers(guidance), TODAY)).as(form.title()).isEmpty();
            assertThat(FormJson.parsed(FormJson.text(form))).isEqualTo(form);
        }
    }

    @Test
    void every_check_speaks_with_its_words_and_its_weight() throws IOException {
        int checked = 0;
        for (JsonObject guidance : guidances()) {
            ElectronicForm form = GuidedForm.of(guidance);
            for (JsonObject field : fieldsOf(guidance)) {
                for (String bad : badAnswers(field)) {
                    Map<String, String> answers = goodAnswers(guidance);
                    String key = field.getString("field_code");
                    if (field.getString("data_type").equals("table")) {
                        answers.keySet().removeIf(other -> other.startsWith(key));
                    }
                    answers.put(key, bad);
                    JsonObject check = checkOf(field);
                    Severity severity =
                            bad.isEmpty() ? Severity.ERROR : GuidedForm.severity(check.getString("severity"));

                    assertThat(form.problemsIn(answers, TODAY)).as(key + " = " + bad).anySatisfy(problem -> {
                        assertThat(problem.fieldKey()).isEqualTo(key);
                        assertThat(problem.severity()).isEqualTo(severity);
                        assertThat(problem.arguments().get(0).toString()).startsWith(check.getString("message_vi"));
                    });
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    @Test
    void rules_between_fields_hold_on_both_sides_of_their_limit() throws IOException {
        int rules = 0;
        for (JsonObject guidance : guidances()) {
            ElectronicForm form = GuidedForm.of(guidance);
            for (JsonObject rule : rulesOf(guidance)) {
                Map<String, String> answers = goodAnswers(guidance);
                answers.put(rule.getString("younger_field_code"), "01/02/2020");
                String older = rule.getString("older_field_code");
                int last = 2020 - rule.getInt("min_gap_years");

                answers.put(older, String.valueOf(last));
                assertThat(messages(form, answers)).doesNotContain(rule.getString("message_vi"));
                answers.put(older, String.valueOf(last + 1));
                assertThat(form.problemsIn(answers, TODAY)).anySatisfy(problem -> {
                    assertThat(problem.arguments()).containsExactly(rule.getString("message_vi"));
                    assertThat(problem.fieldKey()).isEqualTo(rule.getString("anchor_field_code"));
                    assertThat(problem.severity()).isEqualTo(GuidedForm.severity(rule.getString("severity")));
                });
                answers.remove(older);
                assertThat(messages(form, answers)).doesNotContain(rule.getString("message_vi"));
                rules++;
            }
        }
        assertThat(rules).isEqualTo(4);
    }

    private static List<Object> messages(ElectronicForm form, Map<String, String> answers) {
        return form.problemsIn(answers, TODAY).stream().flatMap(problem -> problem.arguments().stream()).toList();
    }

    private static List<JsonObject> fieldsOf(JsonObject guidance) {
        return guidance.getJsonArray("fields").getValuesAs(JsonObject.class);
    }

    private static List<JsonObject> rulesOf(JsonObject guidance) {
        return guidance.containsKey("cross_field_rules")
                ? guidance.getJsonArray("cross_field_rules").getValuesAs(JsonObject.class) : List.of();
    }

    private static JsonObject checkOf(JsonObject field) {
        return field.getJsonObject("validation");
    }

    private static Map<String, String> goodAnswers(JsonObject guidance) {
        Map<String, String> answers = new TreeMap<>();
        fieldsOf(guidance).forEach(field -> {
            String key = field.getString("field_code");
            if (field.getString("data_type").equals("table")) {
                answers.put(key + ".0.name", "Một dòng");
            } else {
                answers.put(key, goodAnswer(field));
            }
        });
        return answers;
    }

    private static String goodAnswer(JsonObject field) {
        JsonObject check = checkOf(field);
        if (check.get("enum_values") instanceof JsonArray values) {
            return values.getString(0);
        }
        if (GuidedForm.is(check, "not_future_year")) {
            return "1990";
        }
        if (field.getString("data_type").equals("date")) {
            return "01/02/2020";
        }
        if (field.getString("data_type").equals("number")) {
            return "2";
        }
        return check.get("regex") instanceof JsonString regex ? Stream.of("099194010247", "0900000001", "mai@example.invalid")
                .filter(text -> text.matches(regex.getString())).findFirst().orElseThrow() : "Trả lời";
    }

    /** Each of these breaks one thing that the guidance asks for. */
    private static List<String> badAnswers(JsonObject field) {
        JsonObject check = checkOf(field);
        List<String> bad = new ArrayList<>();
        if (GuidedForm.is(field, "required")) {
            bad.add("");
        }
        if (check.get("regex") instanceof JsonString regex) {
            Stream.of("không phải số", "12345").filter(text -> !text.matches(regex.getString())).forEach(bad::add);
        }
        if (check.get("enum_values") != JsonValue.NULL) {
            bad.add("Khác");
        }
        if (field.getString("data_type").equals("number")) {
            bad.add("hai");
        }
        if (GuidedForm.is(check, "not_future_date")) {
            bad.addAll(List.of("24/11/2026", "31/02/2020"));
        }
        if (GuidedForm.is(check, "not_future_year")) {
            bad.addAll(List.of("2027", "194"));
        }
        return bad;
    }
}
