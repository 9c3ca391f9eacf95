package vn.motcua.form.domain;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Khác biệt giữa hai phiên bản của biểu mẫu, by place and attribute. */
public final class FormDifference {

    /** Loại khác biệt. */
    public enum Change {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /**
     * Một khác biệt.
     *
     * @param place path key of a field, {@code sections.who}, {@code rules.r1}, or empty for the form itself
     * @param attribute what has changed, as it is called in JSON; empty if all was added, removed or moved
     * @param before as it was, in short; empty if there was nothing
     */
    public record Difference(Change change, String place, String label, String attribute, String before, String after)
            implements Serializable {}

    private static final int LONGEST = 200;

    private FormDifference() {}

    public static List<Difference> between(ElectronicForm before, ElectronicForm after) {
        List<Difference> differences = new ArrayList<>();
        Map<String, Part> old = parts(before);
        Map<String, Part> now = parts(after);
        now.forEach((place, part) -> {
            Part was = old.get(place);
            if (was == null) {
                differences.add(new Difference(Change.ADDED, place, part.label(), "", "", ""));
            } else {
                changed(place, was, part, differences);
            }
        });
        old.forEach((place, part) -> {
            if (!now.containsKey(place)) {
                differences.add(new Difference(Change.REMOVED, place, part.label(), "", "", ""));
            }
        });
        return List.copyOf(differences);
    }

    /** @param home section and group that it stands in */
    private record Part(String label, String home, JsonObject json) {}

    private static Map<String, Part> parts(ElectronicForm form) {
        Map<String, Part> parts = new LinkedHashMap<>();
        parts.put("", new Part(form.title(), "", FormJson.written(new ElectronicForm(form.title(), null, null, form.paper()))));
        for (FormSection section : form.sections()) {
            String place = "sections." + section.key();
            parts.put(place, new Part(section.title(), "", FormJson.section(new FormSection(section.key(), section.title(),
                    section.help(), section.visibleWhen(), List.of())).build()));
            for (FormGroup group : section.groups()) {
                if (!group.key().isEmpty()) {
                    parts.put(place + "." + group.key(), new Part(group.title(), place, FormJson.group(new FormGroup(
                            group.key(), group.title(), group.help(), group.visibleWhen(), List.of())).build()));
                }
            }
        }
        for (FormIndex.Entry entry : new FormIndex(form).entries()) {
            String home = entry.parent() != null ? entry.parent().name() : entry.section().key() + "." + entry.group().key();
            parts.put(entry.name(), new Part(entry.field().label(), home,
                    FieldJson.written(entry.field().made(List.of())).build()));
        }
        form.rules().forEach(rule -> parts.put("rules." + rule.key(),
                new Part(rule.message() == null ? "" : rule.message(), "", FormJson.rule(rule).build())));
        return parts;
    }

    private static void changed(String place, Part was, Part is, List<Difference> differences) {
        if (!was.home().equals(is.home())) {
            differences.add(new Difference(Change.MOVED, place, is.label(), "", was.home(), is.home()));
        }
        TreeSet<String> attributes = new TreeSet<>(was.json().keySet());
        attributes.addAll(is.json().keySet());
        for (String attribute : attributes) {
            JsonValue before = was.json().get(attribute);
            JsonValue after = is.json().get(attribute);
            if (!Objects.equals(before, after)) {
                differences.add(new Difference(Change.CHANGED, place, is.label(), attribute, shown(before), shown(after)));
            }
        }
    }

    private static String shown(JsonValue value) {
        String text = value == null ? "" : value instanceof JsonString string ? string.getString()
                : value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
