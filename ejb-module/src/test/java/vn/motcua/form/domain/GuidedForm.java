package vn.motcua.form.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Biểu mẫu có chỉ dẫn: turns a published guidance (field by field, with its checks) into a form of ours. */
final class GuidedForm {

    private GuidedForm() {}

    static ElectronicForm of(JsonObject guidance) {
        List<FormSection> sections = new ArrayList<>();
        for (JsonObject group : guidance.getJsonArray("groups").getValuesAs(JsonObject.class)) {
            String code = group.getString("group_code");
            List<FormField> fields = guidance.getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                    .filter(field -> field.getString("group_code").equals(code))
                    .map(GuidedForm::field)
                    .toList();
            sections.add(new FormSection(code, group.getString("label_vi"), fields));
        }
        List<FormRule> rules = guidance.containsKey("cross_field_rules")
                ? guidance.getJsonArray("cross_field_rules").getValuesAs(JsonObject.class).stream()
                        .map(GuidedForm::rule).toList()
                : List.of();
        return new ElectronicForm(guidance.getString("title_vi"), sections, rules, null);
    }

    private static FormField field(JsonObject field) {
        JsonObject check = field.getJsonObject("validation");
        FieldType type = type(field, check);
        FieldLimits limits = FieldLimits.NONE.length(null, check.get("max_length") instanceof JsonNumber most
                        ? most.intValue() : null)
                .notFuture(is(check, "not_future_date") || is(check, "not_future_year"));
        if (check.get("regex") instanceof JsonString regex) {
            limits = limits.pattern(regex.getString(), null);
        }
        String suggestion = check.get("suggestion_vi") instanceof JsonString text ? text.getString() : null;
        FormField made = FormField.of(field.getString("field_code"), field.getString("label_vi"), type)
                .with(limits)
                .with(new FieldTexts(null, null, null, check.getString("message_vi"), suggestion, null))
                .with(new FieldTraits(severity(check.getString("severity")), null, null, false, false,
                        is(field, "do_not_infer"), false));
        if (type.isChoice()) {
            made = made.offering(check.getJsonArray("enum_values").getValuesAs(JsonString.class).stream()
                    .map(value -> new FormField.Option(value.getString(), value.getString())).toList());
        }
        if (type == FieldType.TABLE) {
            made = made.made(List.of(FormField.of("name", "Nội dung", FieldType.TEXT)));
        }
        return is(field, "required") ? made.mustBeAnswered() : made;
    }

    private static FieldType type(JsonObject field, JsonObject check) {
        return switch (field.getString("data_type")) {
            case "date" -> FieldType.DATE;
            case "number" -> FieldType.NUMBER;
            case "table" -> FieldType.TABLE;
            case "enum" -> FieldType.SELECT;
            default -> is(check, "not_future_year") ? FieldType.YEAR : FieldType.TEXT;
        };
    }

    static Severity severity(String theirs) {
        return switch (theirs) {
            case "blocking_error" -> Severity.ERROR;
            case "warning" -> Severity.WARNING;
            case "suggestion" -> Severity.SUGGESTION;
            default -> throw new IllegalArgumentException(theirs);
        };
    }

    /** The older one was born at least so many years before the younger. */
    private static FormRule rule(JsonObject rule) {
        String expression = "year(%s) + %d <= year(%s)".formatted(rule.getString("older_field_code"),
                rule.getInt("min_gap_years"), rule.getString("younger_field_code"));
        return new FormRule(rule.getString("rule_code"), expression, severity(rule.getString("severity")),
                rule.getString("message_vi"), rule.getString("anchor_field_code"));
    }

    static boolean is(JsonObject json, String name) {
        return json.get(name) == JsonValue.TRUE;
    }

    static JsonArray all(JsonObject guidances) {
        return guidances.getJsonArray("candidates");
    }
}
