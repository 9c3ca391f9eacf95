package vn.motcua.form.domain;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import vn.motcua.expression.domain.Expression;

/**
 * Biểu mẫu dưới dạng JSON. What is as usual is left out. Schema 1 knew sections with fields only; it is still read.
 */
public final class FormJson {

    public static final int SCHEMA = 2;

    private FormJson() {}

    public static String text(ElectronicForm form) {
        return written(form).toString();
    }

    /** @throws FormNotReadable for what is no form */
    public static ElectronicForm parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return read(reader.readObject());
        } catch (JsonException | IllegalStateException e) {
            throw new FormNotReadable("JSON");
        }
    }

    public static JsonObject written(ElectronicForm form) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("schema", SCHEMA).add("title", form.title());
        FormPaper paper = form.paper();
        if (!paper.equals(FormPaper.PLAIN)) {
            JsonObjectBuilder how = Json.createObjectBuilder().add("nationalHeading", paper.nationalHeading());
            FieldJson.add(how, "formNumber", paper.formNumber());
            FieldJson.add(how, "recipient", paper.recipient());
            json.add("paper", how);
        }
        json.add("sections", all(form.sections(), FormJson::section));
        if (!form.rules().isEmpty()) {
            json.add("rules", all(form.rules(), FormJson::rule));
        }
        return json.build();
    }

    static JsonObjectBuilder section(FormSection section) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", section.key()).add("title", section.title());
        FieldJson.add(json, "help", section.help());
        FieldJson.add(json, "visibleWhen", section.visibleWhen());
        boolean ungrouped = section.groups().size() == 1
                && section.groups().get(0).equals(FormGroup.untitled(section.fields()));
        return ungrouped
                ? json.add("fields", all(section.fields(), FieldJson::written))
                : json.add("groups", all(section.groups(), FormJson::group));
    }

    static JsonObjectBuilder group(FormGroup group) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("key", group.key()).add("title", group.title());
        FieldJson.add(json, "help", group.help());
        FieldJson.add(json, "visibleWhen", group.visibleWhen());
        return json.add("fields", all(group.fields(), FieldJson::written));
    }

    static JsonObjectBuilder rule(FormRule rule) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        FieldJson.add(json, "key", rule.key());
        FieldJson.add(json, "rule", rule.holds());
        if (rule.severity() != Severity.ERROR) {
            json.add("severity", rule.severity().name());
        }
        FieldJson.add(json, "message", rule.message());
        FieldJson.add(json, "forEach", rule.forEach());
        if (!rule.fields().isEmpty()) {
            json.add("fields", Json.createArrayBuilder(rule.fields()));
        }
        return json;
    }

    static <T> JsonArrayBuilder all(List<T> parts, Function<T, JsonObjectBuilder> written) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        parts.forEach(part -> array.add(written.apply(part)));
        return array;
    }

    /** @throws FormNotReadable for what is no form */
    public static ElectronicForm read(JsonObject json) {
        JsonPlace form = new JsonPlace(json, "");
        Integer schema = form.whole("schema");
        if (schema != null && (schema < 1 || schema > SCHEMA)) {
            throw new FormNotReadable("schema");
        }
        JsonPlace paper = form.object("paper");
        return new ElectronicForm(form.text("title"), form.all("sections", FormJson::section),
                form.all("rules", FormJson::rule),
                paper == null ? null : new FormPaper(paper.flag("nationalHeading"), paper.text("formNumber"),
                        paper.text("recipient")));
    }

    private static FormSection section(JsonPlace json) {
        List<FormGroup> groups = json.has("groups")
                ? json.all("groups", FormJson::group)
                : List.of(FormGroup.untitled(json.all("fields", FieldJson::read)));
        return new FormSection(json.text("key"), json.text("title"), json.text("help"), json.expression("visibleWhen"),
                groups);
    }

    private static FormGroup group(JsonPlace json) {
        return new FormGroup(json.text("key"), json.text("title"), json.text("help"), json.expression("visibleWhen"),
                json.all("fields", FieldJson::read));
    }

    private static FormRule rule(JsonPlace json) {
        Expression holds = json.expression("rule");
        return new FormRule(json.text("key"), holds, json.constant("severity", Severity.class), json.text("message"),
                json.texts("fields"), json.text("forEach"));
    }
}
