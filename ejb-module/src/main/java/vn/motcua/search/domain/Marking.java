package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Đánh dấu chỗ khớp: cuts a text into fragments by what was asked for. It never adds a character to the text. */
final class Marking {

    private static final int EXCERPT = 220;

    private final Set<String> exact = new HashSet<>();
    private final Set<String> folded = new HashSet<>();

    Marking(Understanding question) {
        question.units().stream().filter(unit -> unit.weight() >= 1).forEach(unit -> unit.readings().forEach(reading ->
                reading.words().forEach(word -> {
                    if (word.accented()) {
                        exact.add(word.exact());
                    } else {
                        folded.add(word.folded());
                    }
                })));
    }

    /** For suggestions: every word that begins like the last one counts. */
    static List<Fragment> beginnings(String title, List<Syllable> typed) {
        Set<String> whole = new HashSet<>();
        typed.forEach(word -> whole.add(word.folded()));
        String last = typed.isEmpty() ? "" : typed.get(typed.size() - 1).folded();
        String text = Spelling.composed(title);
        List<int[]> places = new ArrayList<>();
        for (Syllable word : Spelling.syllables(text)) {
            if (whole.contains(word.folded())) {
                places.add(new int[] {word.start(), word.end()});
            } else if (!last.isEmpty() && word.folded().startsWith(last) && word.end() - word.start() >= last.length()) {
                places.add(new int[] {word.start(), word.start() + last.length()});
            }
        }
        return fragments(text, places);
    }

    List<Fragment> whole(String title) {
        String text = Spelling.composed(title);
        return fragments(text, places(text));
    }

    /** The stretch of the texts where most of what was asked for stands; empty if nothing does. */
    List<Fragment> excerpt(List<String> texts) {
        String best = null;
        int bestFound = 0;
        for (String raw : texts) {
            String text = Spelling.composed(raw).replaceAll("\\s+", " ");
            List<int[]> places = places(text);
            for (int first = 0; first < places.size(); first++) {
                int from = places.get(first)[0];
                Set<String> found = new HashSet<>();
                for (int at = first; at < places.size() && places.get(at)[1] <= from + EXCERPT; at++) {
                    found.add(text.substring(places.get(at)[0], places.get(at)[1]).toLowerCase(java.util.Locale.ROOT));
                }
                if (found.size() > bestFound) {
                    bestFound = found.size();
                    best = around(text, from);
                }
            }
        }
        return best == null ? List.of() : fragments(best, places(best));
    }

    private static String around(String text, int from) {
        int start = Math.max(0, from - 40);
        int end = Math.min(text.length(), start + EXCERPT);
        start = start == 0 ? 0 : text.indexOf(' ', start) + 1;
        int lastBlank = end == text.length() ? end : text.lastIndexOf(' ', end);
        end = lastBlank > start ? lastBlank : end;
        return (start > 0 ? "… " : "") + text.substring(start, end).strip() + (end < text.length() ? " …" : "");
    }

    private List<int[]> places(String text) {
        List<int[]> places = new ArrayList<>();
        for (Syllable word : Spelling.syllables(text)) {
            if (exact.contains(word.exact()) || folded.contains(word.folded())) {
                places.add(new int[] {word.start(), word.end()});
            }
        }
        return places;
    }

    /** Marked places that only a blank keeps apart become one. */
    private static List<Fragment> fragments(String text, List<int[]> places) {
        List<Fragment> fragments = new ArrayList<>();
        int at = 0;
        for (int next = 0; next < places.size(); next++) {
            int start = places.get(next)[0];
            int end = places.get(next)[1];
            while (next + 1 < places.size() && text.substring(end, places.get(next + 1)[0]).isBlank()) {
                end = places.get(++next)[1];
            }
            if (start > at) {
                fragments.add(new Fragment(text.substring(at, start), false));
            }
            fragments.add(new Fragment(text.substring(start, end), true));
            at = end;
        }
        if (at < text.length()) {
            fragments.add(new Fragment(text.substring(at), false));
        }
        return fragments;
    }
}
