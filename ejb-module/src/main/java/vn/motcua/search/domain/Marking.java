package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.search.domain.ReadyText.Stretch;

/** Đánh dấu chỗ khớp: cuts a text into fragments by what was asked for. It never adds a character to the text. */
final class Marking {

    private static final int EXCERPT = 220;
    private static final int BEFORE = 40;

    private final BitSet askedExact = new BitSet();
    private final BitSet askedFolded = new BitSet();
    private final WordHashes hashes;

    Marking(Understanding question, Lexicon lexicon) {
        Set<String> exact = new HashSet<>();
        Set<String> folded = new HashSet<>();
        question.units().stream().filter(unit -> unit.weight() >= 1).forEach(unit -> unit.readings().forEach(reading ->
                reading.words().forEach(word -> {
                    if (word.accented()) {
                        exact.add(word.exact());
                    } else {
                        folded.add(word.folded());
                    }
                })));
        hashes = new WordHashes(exact, folded);
        exact.forEach(word -> ask(askedExact, lexicon.exactNumberOf(word)));
        folded.forEach(word -> ask(askedFolded, lexicon.numberOf(word)));
    }

    private static void ask(BitSet asked, int number) {
        if (number >= 0) {
            asked.set(number);
        }
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

    List<Fragment> name(PreparedName name) {
        List<int[]> places = new ArrayList<>();
        for (int at = 0; at < name.folded().length; at++) {
            if (isAsked(askedExact, name.exact()[at]) || isAsked(askedFolded, name.folded()[at])) {
                places.add(new int[] {name.start(at), name.end(at)});
            }
        }
        return fragments(name.text(), places);
    }

    private static boolean isAsked(BitSet asked, int number) {
        return number >= 0 && asked.get(number);
    }

    /** The stretch of the text where most of what was asked for stands; empty if nothing does. One pass over its words. */
    List<Fragment> excerpt(ReadyText text) {
        int[] marked = new int[text.words()];
        int[] slots = new int[text.words()];
        int count = 0;
        for (int word = 0; word < text.words(); word++) {
            int slot = hashes.slotOf(text.foldedHash(word), text.exactHash(word));
            if (slot >= 0) {
                slots[count] = slot;
                marked[count++] = word;
            }
        }
        int best = bestStart(text, marked, slots, count);
        if (best < 0) {
            return List.of();
        }
        Stretch stretch = text.around(best, BEFORE, EXCERPT);
        List<int[]> places = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int start = text.start(marked[at]) - stretch.shift();
            int end = text.end(marked[at]) - stretch.shift();
            if (start >= 0 && end <= stretch.text().length()) {
                places.add(new int[] {start, end});
            }
        }
        return fragments(stretch.text(), places);
    }

    private int bestStart(ReadyText text, int[] marked, int[] slots, int count) {
        int[] inside = new int[hashes.size()];
        int different = 0;
        int best = -1;
        int most = 0;
        int first = 0;
        for (int last = 0; last < count; last++) {
            different += inside[slots[last]]++ == 0 ? 1 : 0;
            while (text.passage(marked[first]) != text.passage(marked[last])
                    || text.end(marked[last]) - text.start(marked[first]) > EXCERPT - BEFORE) {
                different -= --inside[slots[first++]] == 0 ? 1 : 0;
            }
            if (different > most) {
                most = different;
                best = text.start(marked[first]);
            }
        }
        return best;
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
