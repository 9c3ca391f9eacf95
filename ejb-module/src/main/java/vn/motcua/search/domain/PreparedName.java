package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.motcua.search.domain.SearchEngine.Listed;

/**
 * Tên đã dựng sẵn để so: the words of a name as numbers of the lexicon, -1 for one that it does not know.
 *
 * @param places of the words in the text, beginning and end by turns
 * @param telling how much all of its words tell together
 */
record PreparedName(String text, int[] folded, int[] exact, int[] places, double telling) {

    /** All by which a thing may be called: its title, the main part of it, other names. */
    record Names(String title, List<PreparedName> all) {

        PreparedName ofTitle() {
            return all.get(0);
        }
    }

    static Names of(Listed thing, Lexicon lexicon) {
        List<PreparedName> all = new ArrayList<>();
        all.add(of(thing.title(), lexicon));
        String head = Heads.of(thing.title());
        if (head.length() < thing.title().length()) {
            all.add(of(head, lexicon));
        }
        thing.otherNames().forEach(name -> all.add(of(name, lexicon)));
        return new Names(thing.title(), all);
    }

    private static PreparedName of(String name, Lexicon lexicon) {
        String text = Spelling.composed(name);
        List<Syllable> words = Spelling.syllables(text);
        Set<String> different = new HashSet<>();
        words.forEach(word -> different.add(word.folded()));
        return new PreparedName(text,
                words.stream().mapToInt(word -> lexicon.numberOf(word.folded())).toArray(),
                words.stream().mapToInt(word -> lexicon.exactNumberOf(word.exact())).toArray(),
                words.stream().flatMapToInt(word -> IntStream.of(word.start(), word.end())).toArray(),
                different.stream().mapToDouble(lexicon::telling).sum());
    }

    int start(int word) {
        return places[2 * word];
    }

    int end(int word) {
        return places[2 * word + 1];
    }
}
