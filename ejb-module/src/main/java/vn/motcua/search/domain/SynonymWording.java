package vn.motcua.search.domain;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import vn.motcua.kernel.Folded;

/**
 * Nội dung một từ đồng nghĩa, clean and within its limits.
 *
 * @param said may hold gaps (…) and groups ({…}); a group alone in braces names its members in {@code meant}
 */
public record SynonymWording(String topic, String said, List<String> meant, String note) implements Serializable {

    private static final int LONGEST_SAYING = 200;
    private static final int LONGEST_MEANING = 2000;

    public SynonymWording {
        topic = clean(topic);
        topic = topic.isEmpty() ? "khác" : cut(topic, 60);
        said = clean(said).replace("...", "…");
        meant = meant.stream().map(SynonymWording::clean).filter(text -> !text.isEmpty()).distinct().toList();
        note = clean(note);
        note = note.isEmpty() ? null : cut(note, 500);
        if (Spelling.syllables(said).isEmpty() || said.length() > LONGEST_SAYING || said.startsWith("…")) {
            throw new SynonymNotUsable(said);
        }
        if (meant.isEmpty() || String.join("|", meant).length() > LONGEST_MEANING
                || meant.stream().anyMatch(text -> Spelling.syllables(text).isEmpty())) {
            throw new SynonymNotUsable(said);
        }
    }

    private static String clean(String text) {
        String composed = Objects.requireNonNullElse(Folded.composed(text), "");
        return composed.replaceAll("[\\p{Cntrl}|;]+", " ").replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
