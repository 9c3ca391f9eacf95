package vn.motcua.web.admin.form;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormJson;

/**
 * Bản thiết kế biểu mẫu: a form while it is being changed, as the document that it is kept as. Places are called as the
 * verifier calls them: {@code sections.who}, {@code sections.who.g}, {@code children.name}, {@code rules.r1}, and
 * nothing for the form itself.
 */
public class FormDesign implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_UNDONE = 30;
    private static final String SECTIONS = "sections";
    private static final String GROUPS = "groups";
    private static final String FIELDS = "fields";
    private static final String RULES = "rules";

    private final Deque<String> earlier = new ArrayDeque<>();
    private String text;

    public FormDesign(ElectronicForm form) {
        text = FormJson.text(form);
    }

    /** @throws vn.motcua.form.domain.FormNotReadable if it cannot be a form */
    public ElectronicForm form() {
        return FormJson.parsed(text);
    }

    public String text() {
        return text;
    }

    public boolean isChanged() {
        return !earlier.isEmpty();
    }

    /** Up, down, twice, away or back again; returns the place that one goes on at. */
    public String step(String place, String step) {
        return switch (step) {
            case "up" -> move(place, -1);
            case "down" -> move(place, 1);
            case "duplicate" -> duplicate(place);
            case "remove" -> remove(place);
            default -> undo(place);
        };
    }

    public String undo(String place) {
        if (!earlier.isEmpty()) {
            text = earlier.pop();
        }
        return place;
    }

    /** Everything is replaced, as by an import; can be undone like any other step. */
    public void replace(ElectronicForm other) {
        keep(FormJson.text(other));
    }

    public List<DesignNode> outline() {
        return DesignNode.of(form());
    }

    public Optional<DesignNode> line(String place) {
        return outline().stream().filter(node -> node.place().equals(place)).findFirst();
    }

    /** What the place is called on the outline. */
    public String nameOf(String place) {
        return line(place).map(DesignNode::label).orElse(place);
    }

    /** What is said at a place, as in the document. */
    public Map<String, Object> at(String place) {
        Map<String, Object> found = new Tree(text).node(place);
        return found == null ? Map.of() : found;
    }

    public boolean has(String place) {
        return new Tree(text).node(place) != null;
    }

    /** Of the question that has become of a component of a file, by its keys from the outermost on; empty if none has. */
    public String placeOf(String path) {
        String[] keys = path.split("\\.");
        String last = keys[keys.length - 1];
        String within = keys.length == 1 ? last : keys[keys.length - 2] + "." + last;
        return Stream.of(within, last).filter(place -> !place.isEmpty() && has(place)).findFirst().orElse("");
    }

    /** Puts the attributes there; null takes one away. Returns the place, which is another if the key is. */
    public String set(String place, Map<String, Object> attributes) {
        Tree tree = new Tree(text);
        Map<String, Object> node = tree.node(place);
        if (node == null) {
            return place;
        }
        attributes.forEach((name, value) -> {
            if (value == null) {
                node.remove(name);
            } else {
                node.put(name, value);
            }
        });
        keep(tree.text());
        Object key = node.get("key");
        int dot = place.lastIndexOf('.');
        return key == null || place.isEmpty() ? place : place.substring(0, dot + 1) + key;
    }

    /** A new question behind the one at the place, or as the last one of a section, a group or a block. */
    public String addField(String place, FieldType type, String label) {
        Tree tree = new Tree(text);
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("key", tree.freeKey("truong"));
        field.put("label", label);
        field.put("type", type.name());
        if (type.isChoice()) {
            field.put("options", new ArrayList<>(List.of(option("1", label + " 1"), option("2", label + " 2"))));
        }
        if (type == FieldType.BLOCK || type == FieldType.TABLE) {
            Map<String, Object> column = new LinkedHashMap<>(Map.of("key", "noiDung", "label", label + " 1", "type", "TEXT"));
            field.put(FIELDS, new ArrayList<>(List.of(column)));
        }
        String prefix = tree.insert(place, field);
        keep(tree.text());
        return prefix + field.get("key");
    }

    private static Map<String, Object> option(String value, String label) {
        Map<String, Object> option = new LinkedHashMap<>();
        option.put("value", value);
        option.put("label", label);
        return option;
    }

    public String addSection(String title) {
        Tree tree = new Tree(text);
        String key = tree.freeKey("phan");
        tree.list(tree.root, SECTIONS).add(new LinkedHashMap<>(Map.of("key", key, "title", title, GROUPS,
                new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("key", "", FIELDS, new ArrayList<>())))))));
        keep(tree.text());
        return SECTIONS + "." + key;
    }

    public String addGroup(String place, String title) {
        Tree tree = new Tree(text);
        Map<String, Object> section = tree.sectionOf(place);
        String key = tree.freeKey("nhom");
        tree.list(section, GROUPS).add(new LinkedHashMap<>(Map.of("key", key, "title", title, FIELDS, new ArrayList<>())));
        keep(tree.text());
        return SECTIONS + "." + section.get("key") + "." + key;
    }

    public String addRule(String message) {
        Tree tree = new Tree(text);
        String key = tree.freeKey("quyTac");
        tree.list(tree.root, RULES).add(new LinkedHashMap<>(Map.of("key", key, "rule", "true", "message", message)));
        keep(tree.text());
        return RULES + "." + key;
    }

    public String move(String place, int steps) {
        Tree tree = new Tree(text);
        List<Map<String, Object>> among = tree.among(place);
        int from = among.indexOf(tree.node(place));
        int to = from + steps;
        if (from >= 0 && to >= 0 && to < among.size()) {
            Collections.swap(among, from, to);
        } else if (from >= 0) {
            tree.moveOut(place, steps);
        }
        keep(tree.text());
        return place;
    }

    /** To the end of a section or group, wherever that is. */
    public String moveTo(String place, String target) {
        Tree tree = new Tree(text);
        tree.moveTo(place, target);
        keep(tree.text());
        return place;
    }

    public String duplicate(String place) {
        Tree tree = new Tree(text);
        List<Map<String, Object>> among = tree.among(place);
        Map<String, Object> node = tree.node(place);
        if (node == null || place.isEmpty()) {
            return place;
        }
        Map<String, Object> copy = Tree.copied(node);
        String key = tree.freeKey(String.valueOf(node.get("key")).replaceFirst("\\d+$", ""));
        tree.renew(copy, key);
        among.add(among.indexOf(node) + 1, copy);
        keep(tree.text());
        return place.substring(0, place.lastIndexOf('.') + 1) + key;
    }

    /** Returns where one goes on: the neighbour, or what it stood in. */
    public String remove(String place) {
        Tree tree = new Tree(text);
        List<Map<String, Object>> among = tree.among(place);
        Map<String, Object> node = tree.node(place);
        if (node == null || place.isEmpty()) {
            return place;
        }
        int index = among.indexOf(node);
        among.remove(index);
        keep(tree.text());
        return Stream.of(index, index - 1).filter(i -> i >= 0 && i < among.size()).findFirst()
                .map(i -> place.substring(0, place.lastIndexOf('.') + 1) + among.get(i).get("key"))
                .filter(this::has)
                .orElse("");
    }

    private void keep(String changed) {
        String now = FormJson.text(FormJson.parsed(changed)); // what cannot be a form does not take the place of one
        if (!Objects.equals(now, text)) {
            earlier.push(text);
            if (earlier.size() > MOST_UNDONE) {
                earlier.removeLast();
            }
            text = now;
        }
    }
}
