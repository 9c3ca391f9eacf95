package vn.motcua.form.domain;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.form.domain.FormioImport.Remark;

/**
 * Nhập biểu mẫu form.io: panels become sections, boxes become groups, the rest becomes fields. Nothing that is written in
 * the file is run; what has no counterpart is listed, and never silently dropped.
 */
public final class FormioReader {

    public static final int LONGEST = 2_000_000;
    private static final int DEEPEST = 30;
    private static final int MOST_COMPONENTS = 2000;
    private static final Set<String> PARTS = Set.of("panel", "tabs", "tab");
    private static final Set<String> BOXES = Set.of("fieldset", "well", "columns", "table", "container");

    private final List<Remark> remarks = new ArrayList<>();
    private final List<FormSection> sections = new ArrayList<>();
    private final Set<String> sectionKeys = new HashSet<>();
    private final FormioKeys keys = new FormioKeys();
    private final FormioFields fields = new FormioFields(keys, remarks);
    private List<FormField> loose = new ArrayList<>();
    private int components;

    private FormioReader() {}

    /** @throws FormNotReadable for what is no form.io definition, is too large or too deep */
    public static FormioImport read(String text) {
        FormioReader reader = new FormioReader();
        JsonObject definition = definition(text);
        JsonArray top = componentsOf(definition);
        if (top == null) {
            throw new FormNotReadable("components");
        }
        reader.keys.collect(top);
        reader.parts(top, "", null, null, 0);
        reader.flush(null, null);
        return new FormioImport(
                new ElectronicForm(FormioText.plain(string(definition, "title", "")), reader.sections), reader.remarks);
    }

    private static JsonObject definition(String text) {
        if (text.length() > LONGEST) {
            throw new FormNotReadable("JSON > " + LONGEST);
        }
        if (depth(text) > 2 * DEEPEST + 20) {
            throw new FormNotReadable("JSON { { { …");
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonStructure whole = reader.read();
            if (whole instanceof JsonArray components) {
                return Json.createObjectBuilder().add("components", components).build();
            }
            JsonObject object = (JsonObject) whole;
            return object.get("form") instanceof JsonObject inner && inner.containsKey("components") ? inner : object;
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            throw new FormNotReadable("JSON");
        }
    }

    /** Counted before it is parsed, outside of texts. */
    private static int depth(String text) {
        int depth = 0;
        int deepest = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                deepest = Math.max(deepest, ++depth);
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
        return deepest;
    }

    static JsonArray componentsOf(JsonObject component) {
        return component.get("components") instanceof JsonArray array ? array : null;
    }

    static String string(JsonObject json, String name, String otherwise) {
        return json.get(name) instanceof JsonString text ? text.getString() : otherwise;
    }

    /** Children of a component that only arranges others: columns and the cells of a table hold them one level down. */
    static List<JsonObject> children(JsonObject component) {
        List<JsonObject> children = new ArrayList<>();
        for (String name : List.of("components", "columns")) {
            if (component.get(name) instanceof JsonArray array) {
                array.forEach(child -> addChild(child, name.equals("columns"), children));
            }
        }
        if (component.get("rows") instanceof JsonArray rows) {
            rows.stream().filter(JsonArray.class::isInstance).map(JsonValue::asJsonArray)
                    .forEach(row -> row.forEach(cell -> addChild(cell, true, children)));
        }
        return children;
    }

    private static void addChild(JsonValue child, boolean holder, List<JsonObject> children) {
        if (!(child instanceof JsonObject object)) {
            return;
        }
        if (holder && componentsOf(object) != null) {
            componentsOf(object).stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject)
                    .forEach(children::add);
        } else if (!holder) {
            children.add(object);
        }
    }

    private void parts(List<? extends JsonValue> list, String path, JsonObject section, JsonObject group, int depth) {
        if (depth > DEEPEST) {
            throw new FormNotReadable(path);
        }
        for (JsonValue value : list) {
            if (!(value instanceof JsonObject component)) {
                remarks.add(new Remark(path, "form.ioNoComponent", List.of()));
                continue;
            }
            if (++components > MOST_COMPONENTS) {
                throw new FormNotReadable("components > " + MOST_COMPONENTS);
            }
            String type = string(component, "type", "");
            String at = path.isEmpty() ? string(component, "key", type) : path + "." + string(component, "key", type);
            if (PARTS.contains(type) || BOXES.contains(type)) {
                arrange(component, type, at, section, group, depth);
            } else {
                loose.addAll(fields.of(component, at));
            }
        }
    }

    /** A part within a part becomes a group; a box in a box just disappears, with what is in it taken up. */
    private void arrange(JsonObject component, String type, String at, JsonObject section, JsonObject group, int depth) {
        fields.remarkScripts(component, at);
        if (type.equals("container")) {
            remarks.add(new Remark(at, "form.ioFlattened", List.of()));
        }
        boolean tabs = type.equals("tabs");
        boolean titled = !tabs && !FormioText.plain(string(component, "title",
                string(component, "legend", string(component, "label", "")))).isEmpty()
                && !Set.of("columns", "table", "container").contains(type) || component.containsKey("conditional")
                && !tabs && fields.conditionOf(component, at, false) != null;
        if (tabs || !titled) {
            parts(tabs ? tabsOf(component) : children(component), at, section, group, depth + 1);
        } else if (section == null) {
            flush(null, null);
            parts(children(component), at, component, null, depth + 1);
            flush(component, null);
        } else if (group == null) {
            flush(section, null);
            parts(children(component), at, section, component, depth + 1);
            flush(section, component);
        } else {
            loose.add(FormField.of(keys.fresh("heading"), titleOf(component), FieldType.HEADING));
            parts(children(component), at, section, group, depth + 1);
        }
    }

    private static List<JsonObject> tabsOf(JsonObject tabs) {
        return children(tabs).stream()
                .map(tab -> (JsonObject) Json.createObjectBuilder(tab).add("type", "tab").build()).toList();
    }

    private static String titleOf(JsonObject component) {
        return FormioText.plain(string(component, "title", string(component, "legend", string(component, "label", ""))));
    }

    /** What was gathered goes into the section as one more group. */
    private void flush(JsonObject section, JsonObject group) {
        List<FormField> gathered = loose;
        loose = new ArrayList<>();
        if (gathered.isEmpty()) {
            return;
        }
        String key = section == null ? "main" : FormioKeys.clean(string(section, "key", "part"));
        FormGroup made = group == null ? FormGroup.untitled(gathered)
                : new FormGroup(FormioKeys.clean(string(group, "key", "group")), titleOf(group), null,
                        fields.conditionOf(group, string(group, "key", ""), true), gathered);
        int last = sections.size() - 1;
        if (last >= 0 && sections.get(last).key().equals(key)) {
            FormSection open = sections.get(last);
            List<FormGroup> groups = new ArrayList<>(open.groups());
            groups.add(made);
            sections.set(last, new FormSection(open.key(), open.title(), open.help(), open.visibleWhen(), groups));
            return;
        }
        String fresh = key;
        for (int i = 2; !sectionKeys.add(fresh); i++) {
            fresh = key + i;
        }
        sections.add(new FormSection(fresh, section == null ? "" : titleOf(section), null,
                section == null ? null : fields.conditionOf(section, key, true), List.of(made)));
    }
}
