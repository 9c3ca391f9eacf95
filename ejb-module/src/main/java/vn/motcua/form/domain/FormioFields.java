package vn.motcua.form.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.SafePattern;
import vn.motcua.form.domain.FormioImport.Remark;

/** Trường của form.io: one component becomes one field. */
final class FormioFields {

    private static final Map<String, FieldType> TYPES = Map.ofEntries(Map.entry("textfield", FieldType.TEXT),
            Map.entry("textarea", FieldType.LONG_TEXT), Map.entry("number", FieldType.NUMBER),
            Map.entry("currency", FieldType.MONEY), Map.entry("datetime", FieldType.DATE), Map.entry("day", FieldType.DATE),
            Map.entry("date", FieldType.DATE), Map.entry("time", FieldType.TIME), Map.entry("checkbox", FieldType.CHECKBOX),
            Map.entry("selectboxes", FieldType.MULTI_SELECT), Map.entry("radio", FieldType.RADIO),
            Map.entry("select", FieldType.SELECT), Map.entry("email", FieldType.EMAIL),
            Map.entry("phoneNumber", FieldType.PHONE), Map.entry("url", FieldType.URL), Map.entry("file", FieldType.FILE),
            Map.entry("signature", FieldType.SIGNATURE), Map.entry("content", FieldType.NOTE),
            Map.entry("htmlelement", FieldType.NOTE), Map.entry("datagrid", FieldType.TABLE),
            Map.entry("editgrid", FieldType.BLOCK), Map.entry("hidden", FieldType.TEXT));
    private static final Set<String> WITHOUT_ANSWER = Set.of("button", "recaptcha", "");
    private static final List<String> SCRIPTS =
            List.of("calculateValue", "customConditional", "customDefaultValue", "logic");

    private final FormioKeys keys;
    private final List<Remark> remarks;

    FormioFields(FormioKeys keys, List<Remark> remarks) {
        this.keys = keys;
        this.remarks = remarks;
    }

    List<FormField> of(JsonObject component, String at) {
        String type = text(component, "type");
        if (type.equals("button")) {
            return List.of(); // handing in is ours to offer
        }
        FieldType ours = TYPES.get(type);
        if (ours == null) {
            remark(at, "form.ioType", type);
            List<JsonObject> inner = WITHOUT_ANSWER.contains(type) ? List.of() : FormioReader.children(component);
            return inner.stream().flatMap(child -> of(child, at + "." + text(child, "key")).stream()).toList();
        }
        remarkScripts(component, at);
        String own = text(component, "key");
        String key = keys.fresh(own.isEmpty() ? type : own);
        if (!own.isEmpty() && !key.equals(own)) {
            remark(at, "form.ioRenamed", key);
        }
        return List.of(field(component, key, ours, type, at));
    }

    private FormField field(JsonObject component, String key, FieldType type, String theirs, String at) {
        boolean several = component.get("multiple") == JsonValue.TRUE && type == FieldType.SELECT;
        FieldType ours = several ? FieldType.MULTI_SELECT : type;
        List<FormField.Option> options = type.isChoice() ? options(component, at) : List.of();
        if (type.isChoice() && options.isEmpty()) {
            ours = FieldType.TEXT;
        }
        JsonObject validate = component.get("validate") instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        remarkValidation(validate, at);
        String label = FormioText.plain(text(component, "label"));
        if (ours == FieldType.NOTE) {
            label = FormioText.plain(text(component, theirs.equals("content") ? "html" : "content"));
        }
        FormField field = new FormField(key, label.isEmpty() ? text(component, "key") : label, ours, validate.get("required") == JsonValue.TRUE,
                texts(component, validate), limits(component, validate, ours, at),
                new FieldConditions(conditionOf(component, at, true),
                        null, null),
                source(component, ours, at), traits(component), options, null,
                ours == FieldType.TABLE || ours == FieldType.BLOCK ? columns(component, at) : List.of());
        if (theirs.equals("hidden")) {
            remark(at, "form.ioHidden");
            return field.with(new FieldTraits(null, null, null, true, false, false, false));
        }
        return field;
    }

    /** Keys of columns need to differ within their rows only; what only arranges is taken out. */
    private List<FormField> columns(JsonObject grid, String at) {
        FormioFields inside = new FormioFields(keys, remarks);
        List<FormField> columns = new ArrayList<>();
        for (JsonObject child : FormioReader.children(grid)) {
            String path = at + "." + text(child, "key");
            boolean holder = !TYPES.containsKey(text(child, "type")) && !FormioReader.children(child).isEmpty();
            List<FormField> read = holder ? inside.columns(child, path) : inside.of(child, path);
            for (FormField column : read) {
                if (column.isRepeated()) {
                    remark(path, "form.ioNested");
                } else {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    private List<FormField.Option> options(JsonObject component, String at) {
        JsonValue values = component.get("values");
        if (component.get("data") instanceof JsonObject data && text(component, "type").equals("select")) {
            values = data.get("values");
        }
        List<FormField.Option> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (values instanceof JsonArray array) {
            for (JsonValue value : array) {
                if (value instanceof JsonObject option && scalar(option.get("value")) != null) {
                    String code = scalar(option.get("value")).strip();
                    String label = FormioText.plain(text(option, "label"));
                    if (!code.isEmpty() && code.indexOf('\n') < 0 && seen.add(code)) {
                        options.add(new FormField.Option(code, label.isEmpty() ? code : label));
                    }
                }
            }
        }
        if (options.isEmpty()) {
            remark(at, "form.ioOptions");
        }
        return options;
    }

    private static FieldTexts texts(JsonObject component, JsonObject validate) {
        String help = Stream.of("tooltip", "description").map(name -> FormioText.plain(text(component, name)))
                .filter(part -> !part.isEmpty()).reduce((a, b) -> a + "\n" + b).orElse(null);
        return new FieldTexts(help, orNull(FormioText.plain(text(component, "placeholder"))), null,
                orNull(FormioText.plain(text(validate, "customMessage"))), null, null);
    }

    private FieldLimits limits(JsonObject component, JsonObject validate, FieldType type, String at) {
        FieldLimits limits = FieldLimits.NONE.length(whole(validate, "minLength", at), whole(validate, "maxLength", at));
        if (type.isNumber()) {
            limits = limits.between(number(validate, "min", at), number(validate, "max", at));
            limits = limits.decimals(validate.get("integer") == JsonValue.TRUE ? Integer.valueOf(0)
                    : whole(component, "decimalLimit", at));
        }
        String pattern = text(validate, "pattern");
        if (!pattern.isEmpty()) {
            if (SafePattern.of(pattern).isUnderstood()) {
                limits = limits.pattern(pattern, orNull(FormioText.plain(text(validate, "customMessage"))));
            } else {
                remark(at, "form.ioPattern", pattern.length() > 80 ? pattern.substring(0, 80) : pattern);
            }
        }
        if (type == FieldType.TABLE || type == FieldType.BLOCK) {
            limits = limits.rows(capped(whole(validate, "minLength", at)), capped(whole(validate, "maxLength", at)))
                    .length(null, null);
        }
        return limits;
    }

    private static Integer capped(Integer rows) {
        return rows == null ? null : Math.max(0, Math.min(rows, FieldLimits.MOST_ROWS));
    }

    private FieldSource source(JsonObject component, FieldType type, String at) {
        String constant = scalar(component.get("defaultValue"));
        if (constant == null || constant.isBlank() || type.isText() && constant.length() > 255) {
            return FieldSource.TYPED;
        }
        if (type.isDay() || type == FieldType.CHECKBOX && constant.equals("false")) {
            if (type.isDay()) {
                remark(at, "form.ioDefault", constant.length() > 80 ? constant.substring(0, 80) : constant);
            }
            return FieldSource.TYPED;
        }
        return FieldSource.constant(constant);
    }

    private static FieldTraits traits(JsonObject component) {
        boolean fixed = component.get("disabled") == JsonValue.TRUE;
        boolean secret = component.get("protected") == JsonValue.TRUE;
        return new FieldTraits(null, null, null, fixed, secret, false, false);
    }

    /** Null for a component without a condition, or with one that is not understood. */
    Expression conditionOf(JsonObject component, String at, boolean tell) {
        if (!(component.get("conditional") instanceof JsonObject conditional)) {
            return null;
        }
        return new FormioConditions(keys).read(conditional, tell ? reason -> remark(at, reason) : reason -> { });
    }

    /** Programs are not run and not translated; a person has to say it in our own way. */
    void remarkScripts(JsonObject component, String at) {
        for (String script : SCRIPTS) {
            JsonValue value = component.get(script);
            boolean there = value instanceof JsonString text ? !text.getString().isBlank()
                    : value instanceof JsonArray array && !array.isEmpty();
            if (there) {
                remark(at, "form.ioScript", script);
            }
        }
    }

    private void remarkValidation(JsonObject validate, String at) {
        if (!text(validate, "custom").isBlank() || validate.get("json") instanceof JsonObject) {
            remark(at, "form.ioScript", "validate");
        }
    }

    private void remark(String at, String messageKey, Object... arguments) {
        remarks.add(new Remark(at, messageKey, List.of(arguments)));
    }

    private Integer whole(JsonObject json, String name, String at) {
        BigDecimal number = number(json, name, at);
        return number == null || number.abs().compareTo(BigDecimal.valueOf(1_000_000)) > 0 ? null : number.intValue();
    }

    /** Numbers come as numbers, as texts, or as an empty text. */
    private BigDecimal number(JsonObject json, String name, String at) {
        String text = scalar(json.get(name));
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.matches("-?[0-9]{1,18}(\\.[0-9]{1,6})?")) {
            return new BigDecimal(text);
        }
        remark(at, "form.ioNumber", name);
        return null;
    }

    static String scalar(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.toString();
        }
        return value == JsonValue.TRUE ? "true" : value == JsonValue.FALSE ? "false" : null;
    }

    private static String text(JsonObject json, String name) {
        return FormioReader.string(json, name, "");
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
