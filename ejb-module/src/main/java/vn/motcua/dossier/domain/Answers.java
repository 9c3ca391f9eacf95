package vn.motcua.dossier.domain;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Nội dung tờ khai: what was typed into the electronic form, by field key. */
public record Answers(Map<String, String> byField) implements Serializable {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byField = Collections.unmodifiableMap(new LinkedHashMap<>(byField));
    }
}
