package vn.motcua.web.admin.form;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cây của bản thiết kế: the document of a form as maps and lists, every section with its groups. */
final class Tree {

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final String SECTIONS = "sections";
    private static final String GROUPS = "groups";
    private static final String FIELDS = "fields";

    final Map<String, Object> root;

    @SuppressWarnings("unchecked")
    Tree(String text) {
        root = JSON.fromJson(text, LinkedHashMap.class);
        for (Map<String, Object> section : list(root, SECTIONS)) {
            if (!section.containsKey(GROUPS)) {
                Map<String, Object> group = new LinkedHashMap<>();
                group.put("key", "");
                group.put(FIELDS, list(section, FIELDS));
                section.put(GROUPS, new ArrayList<>(List.of(group)));
            }
            section.remove(FIELDS);
        }
    }

    String text() {
        return JSON.toJson(root);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> copied(Map<String, Object> node) {
        return JSON.fromJson(JSON.toJson(node), LinkedHashMap.class);
    }

    /** The list itself, to be changed; a new one if there is none yet. */
    @SuppressWarnings("unchecked")
    List<Map<String, Object>> list(Map<String, Object> node, String name) {
        return (List<Map<String, Object>>) node.computeIfAbsent(name, none -> new ArrayList<>());
    }

    Map<String, Object> node(String place) {
        if (place.isEmpty()) {
            return root;
        }
        return keyed(among(place), place.substring(place.lastIndexOf('.') + 1));
    }

    private static Map<String, Object> keyed(List<Map<String, Object>> nodes, String key) {
        return nodes.stream().filter(node -> key.equals(node.get("key"))).findFirst().orElse(null);
    }

    /** The list that what is at the place stands in. */
    List<Map<String, Object>> among(String place) {
        String[] keys = place.split("\\.", -1);
        if (keys[0].equals("rules") && keys.length == 2) {
            return list(root, "rules");
        }
        if (keys[0].equals(SECTIONS) && keys.length > 1) {
            if (keys.length == 2) {
                return list(root, SECTIONS);
            }
            Map<String, Object> section = keyed(list(root, SECTIONS), keys[1]);
            return section == null ? new ArrayList<>() : list(section, GROUPS);
        }
        for (Map<String, Object> group : groups()) {
            Map<String, Object> field = keyed(list(group, FIELDS), keys[0]);
            if (field != null) {
                return keys.length == 1 ? list(group, FIELDS) : list(field, FIELDS);
            }
        }
        return new ArrayList<>();
    }

    List<Map<String, Object>> groups() {
        return list(root, SECTIONS).stream().flatMap(section -> list(section, GROUPS).stream()).toList();
    }

    /** The section that the place is or lies in, the last one for what lies in none. */
    Map<String, Object> sectionOf(String place) {
        List<Map<String, Object>> sections = list(root, SECTIONS);
        if (sections.isEmpty()) {
            sections.add(new LinkedHashMap<>(Map.of("key", freeKey("phan"), "title", "", GROUPS, new ArrayList<>())));
        }
        String key = place.startsWith(SECTIONS + ".") ? place.split("\\.")[1] : null;
        String field = place.split("\\.")[0];
        return sections.stream()
                .filter(section -> key == null
                        ? list(section, GROUPS).stream().anyMatch(group -> keyed(list(group, FIELDS), field) != null)
                        : key.equals(section.get("key")))
                .findFirst()
                .orElse(sections.get(sections.size() - 1));
    }

    /** Behind the field at the place, or at the end of what is there; returns what its path key begins with. */
    String insert(String place, Map<String, Object> field) {
        Map<String, Object> node = node(place);
        boolean isField = node != null && node.containsKey("type");
        if (isField && ("BLOCK".equals(node.get("type")) || "TABLE".equals(node.get("type")))) {
            list(node, FIELDS).add(field);
            return place + ".";
        }
        if (isField) {
            List<Map<String, Object>> among = among(place);
            among.add(among.indexOf(node) + 1, field);
            return place.substring(0, place.lastIndexOf('.') + 1);
        }
        boolean isGroup = place.startsWith(SECTIONS + ".") && place.split("\\.").length > 2;
        List<Map<String, Object>> groups = list(sectionOf(place), GROUPS);
        Map<String, Object> home = isGroup && node != null ? node : groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (home == null) {
            home = new LinkedHashMap<>(Map.of("key", ""));
            groups.add(home);
        }
        list(home, FIELDS).add(field);
        return "";
    }

    /** Out of its group into the one before or behind. */
    void moveOut(String place, int steps) {
        if (place.contains(".")) {
            return;
        }
        List<Map<String, Object>> groups = groups();
        for (int i = 0; i < groups.size(); i++) {
            Map<String, Object> field = keyed(list(groups.get(i), FIELDS), place);
            int to = i + steps;
            if (field != null && to >= 0 && to < groups.size()) {
                list(groups.get(i), FIELDS).remove(field);
                List<Map<String, Object>> there = list(groups.get(to), FIELDS);
                there.add(steps < 0 ? there.size() : 0, field);
                return;
            }
        }
    }

    /** Of a section its last group; nothing happens if there is no such place. */
    void moveTo(String place, String target) {
        Map<String, Object> field = place.contains(".") ? null : node(place);
        Map<String, Object> there = node(target);
        if (field == null || there == null || there == root || !target.startsWith(SECTIONS + ".")) {
            return;
        }
        among(place).remove(field);
        List<Map<String, Object>> groups = there.containsKey(GROUPS) ? list(there, GROUPS) : List.of(there);
        boolean none = groups.isEmpty();
        if (none) {
            groups.add(new LinkedHashMap<>(Map.of("key", "")));
        }
        list(groups.get(groups.size() - 1), FIELDS).add(field);
    }

    /** Keys of a copy, and of what stands in it as far as they may not be there twice. */
    void renew(Map<String, Object> copy, String key) {
        copy.put("key", key);
        for (Map<String, Object> group : copy.containsKey(GROUPS) ? list(copy, GROUPS) : List.of(copy)) {
            boolean ownNames = group.containsKey("type"); // columns are named within their table
            for (Map<String, Object> field : ownNames || !group.containsKey(FIELDS) ? List.<Map<String, Object>>of() : list(group, FIELDS)) {
                field.put("key", key + "_" + field.get("key"));
            }
        }
    }

    String freeKey(String stem) {
        String all = text();
        int number = 1;
        while (all.contains("\"" + stem + number + "\"")) {
            number++;
        }
        return stem + number;
    }
}
