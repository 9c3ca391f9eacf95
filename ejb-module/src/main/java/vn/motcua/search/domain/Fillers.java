package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lời đệm: what people say around what they want, "tôi muốn", "em ơi"; it must not count as asked for. */
public final class Fillers {

    public static final Fillers NONE = new Fillers(List.of());

    static final String WEAK = "~";

    private final Map<String, List<List<Syllable>>> byFirstWord = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<String> weak = new HashSet<>();

    /** @param phrases one a line; a line that begins with {@value #WEAK} is a word that tells little, but something */
    public Fillers(List<String> phrases) {
        for (String phrase : phrases) {
            if (phrase.startsWith(WEAK)) {
                Spelling.syllables(Spelling.composed(phrase)).forEach(word -> {
                    weak.add(word.exact());
                    weak.add(word.folded());
                    vocabulary.add(word.folded());
                });
                continue;
            }
            List<Syllable> words = Spelling.syllables(Spelling.composed(phrase));
            if (words.isEmpty()) {
                continue;
            }
            byFirstWord.computeIfAbsent(words.get(0).folded(), first -> new ArrayList<>()).add(words);
            words.forEach(word -> vocabulary.add(word.folded()));
            for (int at = 1; at < words.size(); at++) {
                pairs.add(words.get(at - 1).folded() + ' ' + words.get(at).folded());
            }
        }
        byFirstWord.values().forEach(all -> all.sort((one, other) -> other.size() - one.size()));
    }

    boolean knows(String folded) {
        return vocabulary.contains(folded);
    }

    /** A relative, a pronoun, an everyday verb: rarely what the thing is called. */
    boolean isWeak(Syllable word, boolean strict) {
        return weak.contains(strict || word.accented() ? word.exact() : word.folded());
    }

    boolean isPair(String left, String right) {
        return pairs.contains(left + ' ' + right);
    }

    /** How many words from this place on are filling; 0 for none. */
    int lengthAt(List<Syllable> question, int at, boolean strict) {
        return byFirstWord.getOrDefault(question.get(at).folded(), List.of()).stream()
                .filter(phrase -> Thesaurus.standsAt(phrase, question, at, strict))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }
}
