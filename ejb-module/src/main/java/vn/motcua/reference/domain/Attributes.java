package vn.motcua.reference.domain;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.kernel.Folded;

/** Thuộc tính khác của một mục: what a list keeps beside code and name, by the name of the attribute. */
public record Attributes(Map<String, String> values) implements Serializable {

    public static final Attributes NONE = new Attributes(Map.of());

    /** Blank values say nothing and are left out. */
    public Attributes {
        TreeMap<String, String> kept = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                kept.put(name, Folded.composed(value));
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** Empty text if the entry has no such attribute. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** These with {@code others} in place of those of the same name. */
    public Attributes with(Map<String, String> others) {
        Map<String, String> merged = new TreeMap<>(values);
        merged.putAll(others);
        return new Attributes(merged);
    }
}
