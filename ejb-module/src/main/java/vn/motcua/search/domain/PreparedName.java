package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.search.domain.SearchEngine.Listed;

/**
 * Tên đã dựng sẵn để so: the words of a name as numbers of the lexicon, -1 for one that it does not know.
 *
 * @param telling how much all of its words tell together
 */
record PreparedName(int[] folded, int[] exact, double telling) {

    /** All by which a thing may be called: its title, the main part of it, other names. */
    record Names(String title, List<PreparedName> all) {}

    static Names of(Listed thing, Lexicon lexicon) {
        List<PreparedName> all = new ArrayList<>();
        all.add(of(thing.title(), lexicon));
        all.add(of(Heads.of(thing.title()), lexicon));
        thing.otherNames().forEach(name -> all.add(of(name, lexicon)));
        return new Names(thing.title(), all);
    }

    private static PreparedName of(String text, Lexicon lexicon) {
        List<Syllable> words = Spelling.syllables(Spelling.composed(text));
        Set<String> different = new HashSet<>();
        words.forEach(word -> different.add(word.folded()));
        return new PreparedName(
                words.stream().mapToInt(word -> lexicon.numberOf(word.folded())).toArray(),
                words.stream().mapToInt(word -> lexicon.exactNumberOf(word.exact())).toArray(),
                different.stream().mapToDouble(lexicon::telling).sum());
    }
}
