package vn.motcua.form.domain;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.motcua.kernel.Folded;

/** Mã trường của form.io, in the way ours are written; the old name still finds the new one. */
final class FormioKeys {

    private static final int LONGEST = 60;
    private static final Set<String> RESERVED = Set.of("and", "or", "not", "in", "matches", "true", "false");
    private static final Set<String> TICKS = Set.of("checkbox");
    private static final Set<String> NUMBERS = Set.of("number", "currency");
    private static final Set<String> SEVERAL = Set.of("selectboxes");

    private final Map<String, String> ours = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    /** Before anything is read: conditions name components that come later. */
    void collect(JsonArray components) {
        for (JsonValue value : components) {
            if (value instanceof JsonObject component) {
                collect(component);
            }
        }
    }

    private void collect(JsonObject component) {
        String key = FormioReader.string(component, "key", "");
        if (!key.isEmpty()) {
            ours.computeIfAbsent(key, this::unique);
            boolean several = component.get("multiple") == JsonValue.TRUE;
            types.putIfAbsent(key, several ? "selectboxes" : FormioReader.string(component, "type", ""));
        }
        FormioReader.children(component).forEach(this::collect);
    }

    /** Null if the file has no such component; a path is found by its last key. */
    String known(String key) {
        String own = ours.get(key);
        return own != null ? own : ours.get(key.substring(key.lastIndexOf('.') + 1));
    }

    boolean isTick(String key) {
        return TICKS.contains(typeOf(key));
    }

    boolean isNumber(String key) {
        return NUMBERS.contains(typeOf(key));
    }

    boolean isSeveral(String key) {
        return SEVERAL.contains(typeOf(key));
    }

    private String typeOf(String key) {
        return types.getOrDefault(key, types.getOrDefault(key.substring(key.lastIndexOf('.') + 1), ""));
    }

    /** Not given out before: the one that conditions know for the first of that name, another for the next. */
    String fresh(String key) {
        String known = ours.get(key);
        return known != null && given.add(key) ? known : unique(key);
    }

    private String unique(String key) {
        String clean = clean(key);
        String unique = clean;
        for (int i = 2; !taken.add(unique); i++) {
            unique = clean + i;
        }
        return unique;
    }

    static String clean(String key) {
        String plain = Folded.of(key).isEmpty() ? "field" : key.replace('đ', 'd').replace('Đ', 'D');
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(plain, Normalizer.Form.NFD).chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> clean.append(c < 128 && Character.isLetterOrDigit(c) ? (char) c : '_'));
        if (clean.length() == 0 || !Character.isLetter(clean.charAt(0))) {
            clean.insert(0, "f_");
        }
        String made = clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean.toString();
        return RESERVED.contains(made) ? made + "_" : made;
    }
}
