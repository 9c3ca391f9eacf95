package vn.motcua.form.domain;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Tờ khai đang mở ở một cửa sổ: what one window wants to be kept, told apart from what it only shows. The same draft may be
 * open in another window, or on another device; what was kept from there stays, where nothing was changed here.
 *
 * @param typed all answers as they stand here, by path key
 * @param shown what they were when this window was filled last
 * @param kept what it knew to be kept
 */
public record EditedAnswers(Map<String, String> typed, Map<String, String> shown, Map<String, String> kept) {

    public EditedAnswers {
        typed = Map.copyOf(typed);
        shown = Map.copyOf(shown);
        kept = Map.copyOf(kept);
    }

    /** What is to be kept, where this is kept now. Of two who changed the same answer the later one counts. */
    public Map<String, String> over(Map<String, String> now) {
        Map<String, String> merged = new TreeMap<>(typed);
        now.forEach((path, answer) -> {
            boolean fromElsewhere = !answer.equals(kept.get(path));
            boolean leftAlone = Objects.equals(typed.get(path), shown.get(path));
            if (fromElsewhere && leftAlone) {
                merged.put(path, answer);
            }
        });
        return merged;
    }
}
