package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.search.domain.Ranking.Ranked;
import vn.motcua.search.domain.SearchEngine.Listed;

/**
 * Thứ tự gợi ý: while somebody types, the last word is only begun, so that names cannot be weighed as a whole question
 * weighs them alone. What was typed should stand side by side in a name, and a short name is nearer than a long one.
 */
final class SuggestionOrder {

    private static final List<String> NAMES_NOTHING = List.of("thu", "tuc");
    private static final double APART = 0.4;
    private static final double OTHER_ACCENT = 0.6;

    private final List<Syllable> typed;

    SuggestionOrder(List<Syllable> typed) {
        this.typed = typed;
    }

    private record Weighed(Listed thing, double weight) {}

    List<Listed> order(List<Ranked> ranked) {
        List<Weighed> weighed = new ArrayList<>(ranked.size());
        ranked.forEach(one -> weighed.add(new Weighed(one.thing(), one.score() * fit(one.thing()))));
        weighed.sort(Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(one -> one.thing().key()));
        return weighed.stream().map(Weighed::thing).toList();
    }

    private double fit(Listed thing) {
        double best = fit(thing.title());
        for (String other : thing.otherNames()) {
            best = Math.max(best, 0.9 * fit(other));
        }
        return best;
    }

    private double fit(String name) {
        List<Syllable> words = Spelling.syllables(Spelling.composed(name));
        int first = startsWith(words, NAMES_NOTHING) ? NAMES_NOTHING.size() : 0;
        double share = (double) typed.size() / Math.max(typed.size(), words.size() - first);
        double best = APART;
        for (int at = first; at + typed.size() <= words.size(); at++) {
            best = Math.max(best, standsAt(words, at));
        }
        return best * (0.45 + 0.55 * share);
    }

    private static boolean startsWith(List<Syllable> words, List<String> beginning) {
        return words.size() > beginning.size()
                && words.subList(0, beginning.size()).stream().map(Syllable::folded).toList().equals(beginning);
    }

    /** 0 if not; less than 1 if it is written with other accents than were typed. */
    private double standsAt(List<Syllable> words, int at) {
        double exactness = 1;
        for (int i = 0; i < typed.size(); i++) {
            Syllable wanted = typed.get(i);
            Syllable word = words.get(at + i);
            boolean last = i == typed.size() - 1;
            if (!(last ? word.folded().startsWith(wanted.folded()) : word.folded().equals(wanted.folded()))) {
                return 0;
            }
            boolean same = last ? word.exact().startsWith(wanted.exact()) : word.exact().equals(wanted.exact());
            if (wanted.accented() && !same) {
                exactness = OTHER_ACCENT;
            }
        }
        return exactness;
    }
}
