package vn.motcua.form.domain;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.SafePattern;
import vn.motcua.form.domain.FieldTraits.Tidy;
import vn.motcua.form.domain.FieldTraits.Width;

/** Một trường dưới dạng JSON: flat, one name an attribute, as a person would write it. */
final class FieldJson {

    private FieldJson() {}

    static JsonObjectBuilder written(FormField field) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", field.key()).add("label", field.label())
                .add("type", field.type().name());
        add(json, "required", field.required());
        FieldTexts texts = field.texts();
        add(json, "help", texts.help());
        add(json, "placeholder", texts.placeholder());
        add(json, "example", texts.example());
        add(json, "message", texts.message());
        add(json, "suggestion", texts.suggestion());
        add(json, "printLabel", texts.printLabel());
        limits(json, field.limits());
        add(json, "visibleWhen", field.when().visibleWhen());
        add(json, "requiredWhen", field.when().requiredWhen());
        add(json, "readOnlyWhen", field.when().readOnlyWhen());
        FieldSource source = field.source();
        add(json, "prefill", source.prefill());
        add(json, "constant", source.constant());
        add(json, "copyFrom", source.copyFrom());
        add(json, "copyWhen", source.copyWhen());
        add(json, "calculation", source.calculation());
        traits(json, field.traits());
        if (!field.options().isEmpty()) {
            json.add("options", FormJson.all(field.options(), option -> Json.createObjectBuilder()
                    .add("value", option.value()).add("label", option.label())));
        }
        add(json, "catalogue", field.catalogue());
        if (!field.fields().isEmpty()) {
            json.add("fields", FormJson.all(field.fields(), FieldJson::written));
        }
        return json;
    }

    private static void limits(JsonObjectBuilder json, FieldLimits limits) {
        add(json, "minLength", limits.minLength());
        add(json, "maxLength", limits.maxLength());
        add(json, "min", limits.min());
        add(json, "max", limits.max());
        add(json, "decimals", limits.decimals());
        add(json, "notFuture", limits.notFuture());
        add(json, "notPast", limits.notPast());
        add(json, "earliest", limits.earliest());
        add(json, "latest", limits.latest());
        add(json, "pattern", limits.pattern() == null ? null : limits.pattern().source());
        add(json, "patternMessage", limits.patternMessage());
        add(json, "minRows", limits.minRows());
        add(json, "maxRows", limits.maxRows());
        if (!limits.fileKinds().isEmpty()) {
            json.add("fileKinds", Json.createArrayBuilder(limits.fileKinds()));
        }
        add(json, "maxFileSize", limits.maxFileSize());
        add(json, "maxFiles", limits.maxFiles());
        add(json, "oldPersonalId", limits.oldPersonalId());
    }

    private static void traits(JsonObjectBuilder json, FieldTraits traits) {
        add(json, "severity", traits.severity() == Severity.ERROR ? null : traits.severity());
        add(json, "tidy", traits.tidy() == Tidy.AS_TYPED ? null : traits.tidy());
        add(json, "width", traits.width() == Width.FULL ? null : traits.width());
        add(json, "readOnly", traits.readOnly());
        add(json, "sensitive", traits.sensitive());
        add(json, "doNotInfer", traits.doNotInfer());
        add(json, "totalled", traits.totalled());
    }

    static void add(JsonObjectBuilder json, String name, Object value) {
        if (value instanceof BigDecimal number) {
            json.add(name, number);
        } else if (value instanceof Integer number) {
            json.add(name, number);
        } else if (value instanceof Long number) {
            json.add(name, number);
        } else if (value instanceof Boolean flag) {
            if (flag) {
                json.add(name, true);
            }
        } else if (value instanceof Enum<?> constant) {
            json.add(name, constant.name());
        } else if (value != null) {
            json.add(name, value.toString());
        }
    }

    static FormField read(JsonPlace json) {
        return read(json, null);
    }

    private static FormField read(JsonPlace json, FieldType composite) {
        String key = json.text("key");
        if (key == null || key.isBlank()) {
            throw json.notReadable("key");
        }
        FormField usual = composite == null ? null : FieldParts.known(composite, key);
        FieldType type = json.constant("type", FieldType.class);
        if (type == null) {
            if (usual == null) {
                throw json.notReadable("type");
            }
            return part(json, usual);
        }
        return new FormField(key, json.text("label"), type, json.flag("required"), texts(json), limits(json),
                new FieldConditions(json.expression("visibleWhen"), json.expression("requiredWhen"),
                        json.expression("readOnlyWhen")),
                new FieldSource(json.constant("prefill", FormField.Prefill.class), json.text("constant"),
                        json.text("copyFrom"), json.expression("copyWhen"), json.expression("calculation")),
                traits(json), options(json), json.text("catalogue"),
                json.all("fields", part -> read(part, type)));
    }

    /** {@code {"key": "birthDate", "required": true}} is enough where everybody knows what is meant. */
    private static FormField part(JsonPlace json, FormField usual) {
        String label = json.text("label");
        Expression visible = json.expression("visibleWhen");
        return new FormField(usual.key(), label == null ? usual.label() : label, usual.type(),
                json.has("required") ? json.flag("required") : usual.required(), texts(json), usual.limits(),
                new FieldConditions(visible, json.expression("requiredWhen"), json.expression("readOnlyWhen")),
                json.has("prefill")
                        ? FieldSource.prefilled(json.constant("prefill", FormField.Prefill.class)) : usual.source(),
                usual.traits(), usual.options(), null, null);
    }

    private static FieldTexts texts(JsonPlace json) {
        return new FieldTexts(json.text("help"), json.text("placeholder"), json.text("example"), json.text("message"),
                json.text("suggestion"), json.text("printLabel"));
    }

    private static FieldLimits limits(JsonPlace json) {
        String pattern = json.text("pattern");
        return new FieldLimits(json.whole("minLength"), json.whole("maxLength"), json.number("min"), json.number("max"),
                json.whole("decimals"), json.flag("notFuture"), json.flag("notPast"), json.text("earliest"),
                json.text("latest"), pattern == null || pattern.isBlank() ? null : SafePattern.of(pattern),
                json.text("patternMessage"), json.whole("minRows"), json.whole("maxRows"), json.texts("fileKinds"),
                json.longNumber("maxFileSize"), json.whole("maxFiles"), json.flag("oldPersonalId"));
    }

    private static FieldTraits traits(JsonPlace json) {
        return new FieldTraits(json.constant("severity", Severity.class), json.constant("tidy", Tidy.class),
                json.constant("width", Width.class), json.flag("readOnly"), json.flag("sensitive"),
                json.flag("doNotInfer"), json.flag("totalled"));
    }

    private static List<FormField.Option> options(JsonPlace json) {
        return json.all("options", option -> {
            String value = option.text("value");
            if (value == null) {
                throw option.notReadable("value");
            }
            String label = option.text("label");
            return new FormField.Option(value, label == null ? value : label);
        });
    }
}
