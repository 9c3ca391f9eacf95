package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** The stretch of the texts where most of what was asked for stands; empty if nothing does. One pass over each text. */
    List<Fragment> excerpt(List<String> texts) {
        String best = null;
        int bestFrom = 0;
        int bestFound = 0;
        for (String text : texts) {
            List<Syllable> marked = Spelling.syllables(text).stream().filter(this::isMarked).toList();
            Map<String, Integer> inside = new HashMap<>();
            int first = 0;
            for (Syllable last : marked) {
                inside.merge(last.folded(), 1, Integer::sum);
                while (last.end() - marked.get(first).start() > EXCERPT) {
                    inside.computeIfPresent(marked.get(first++).folded(), (word, times) -> times == 1 ? null : times - 1);
                }
                if (inside.size() > bestFound) {
                    bestFound = inside.size();
                    bestFrom = marked.get(first).start();
                    best = text;
                }
            }
        }
        if (best == null) {
            return List.of();
        }
        String stretch = around(best, bestFrom).replaceAll("\\s+", " ");
        return fragments(stretch, places(stretch));
    }

    private boolean isMarked(Syllable word) {
        return exact.contains(word.exact()) || folded.contains(word.folded());
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
            if (isMarked(word)) {
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
