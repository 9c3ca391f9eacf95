package vn.motcua.search.domain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Vốn từ của những gì đã công bố: which syllables occur in titles, how often, and which stand side by side. Spelling is
 * judged by it, not by a dictionary: whatever is published spells itself right.
 */
public final class Lexicon {

    public static final Lexicon EMPTY = new Lexicon(Map.of(), Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0);

    private final Map<String, Integer> titlesWith;
    private final Map<String, Integer> pairs;
    private final Map<String, String> accentedPairs;
    private final Set<String> exactPairs;
    private final Map<String, Integer> exactWords;
    private final Map<String, Integer> foldedWords;
    private final Map<String, Integer> sayings;
    private final Map<String, String> spelling;
    private final int titles;

    private Lexicon(Map<String, Integer> titlesWith, Map<String, Integer> pairs, Map<String, String> accentedPairs,
            Set<String> exactPairs, Map<String, Integer> exactWords, Map<String, Integer> foldedWords, Map<String, Integer> sayings, Map<String, String> spelling,
            int titles) {
        this.titlesWith = titlesWith;
        this.pairs = pairs;
        this.accentedPairs = accentedPairs;
        this.exactPairs = exactPairs;
        this.exactWords = exactWords;
        this.foldedWords = foldedWords;
        this.sayings = sayings;
        this.spelling = spelling;
        this.titles = titles;
    }

    boolean knows(String folded) {
        return titlesWith.containsKey(folded);
    }

    int pairs(String left, String right) {
        return pairs.getOrDefault(left + ' ' + right, 0);
    }

    /** In how many names they stand side by side; a saying of the thesaurus does not count. */
    int inTitles(String left, String right) {
        return pairs(left, right) - sayings.getOrDefault(left + ' ' + right, 0);
    }

    /** As published names spell it. */
    String written(String exact) {
        return spelling.getOrDefault(exact, exact);
    }

    boolean hasExactPair(String left, String right) {
        return exactPairs.contains(left + ' ' + right);
    }

    /** Whether anybody writes it just so, accents and all. */
    boolean knowsExact(String exact) {
        return exactWords.containsKey(exact);
    }

    /** Its number among all words without accents, or -1. */
    int numberOf(String folded) {
        return foldedWords.getOrDefault(folded, -1);
    }

    /** Its number among all words with their accents, or -1. */
    int exactNumberOf(String exact) {
        return exactWords.getOrDefault(exact, -1);
    }

    int foldedWords() {
        return foldedWords.size();
    }

    int exactWords() {
        return exactWords.size();
    }

    /** The pair with its accents as most titles write it, or null. */
    String accented(String left, String right) {
        return accentedPairs.get(left + ' ' + right);
    }

    int titlesWith(String folded) {
        return titlesWith.getOrDefault(folded, 0);
    }

    /** How telling a word is in a title: a word in every title tells little. */
    double telling(String folded) {
        return Math.log(1 + (titles + 1.0) / (titlesWith(folded) + 1.0));
    }

    public boolean isEmpty() {
        return titles == 0;
    }

    /** Collects a lexicon. */
    public static final class Collector {

        private final Map<String, Integer> titlesWith = new HashMap<>();
        private final Map<String, Integer> pairs = new HashMap<>();
        private final Map<String, Map<String, Integer>> exactPairs = new HashMap<>();
        private final Map<String, Integer> exactWords = new HashMap<>();
        private final Map<String, Integer> foldedWords = new HashMap<>();
        private final Map<String, Integer> sayings = new HashMap<>();
        private final Map<String, String> written = new HashMap<>();
        private int titles;

        public void title(String title) {
            String text = Spelling.composed(title);
            List<Syllable> words = Spelling.syllables(text);
            titles++;
            words.stream().map(Syllable::folded).distinct().forEach(word -> titlesWith.merge(word, 1, Integer::sum));
            phrase(words);
            words.forEach(word -> written.putIfAbsent(word.exact(), word.in(text)));
        }

        /** Words that stand side by side in a saying. */
        public void saying(List<Syllable> words) {
            phrase(words);
            for (int at = 1; at < words.size(); at++) {
                sayings.merge(words.get(at - 1).folded() + ' ' + words.get(at).folded(), 1, Integer::sum);
            }
        }

        private void phrase(List<Syllable> words) {
            words.forEach(word -> {
                exactWords.putIfAbsent(word.exact(), exactWords.size());
                foldedWords.putIfAbsent(word.folded(), foldedWords.size());
            });
            for (int at = 1; at < words.size(); at++) {
                Syllable left = words.get(at - 1);
                Syllable right = words.get(at);
                String folded = left.folded() + ' ' + right.folded();
                pairs.merge(folded, 1, Integer::sum);
                exactPairs.computeIfAbsent(folded, pair -> new HashMap<>(2))
                        .merge(left.exact() + ' ' + right.exact(), 1, Integer::sum);
            }
        }

        public Lexicon done() {
            Map<String, String> accented = new HashMap<>();
            Set<String> exact = new HashSet<>();
            exactPairs.forEach((folded, ways) -> {
                exact.addAll(ways.keySet());
                String[] pair = ways.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey().split(" ");
                accented.put(folded, written.getOrDefault(pair[0], pair[0]) + ' ' + written.getOrDefault(pair[1], pair[1]));
            });
            return new Lexicon(titlesWith, pairs, accented, exact, exactWords, foldedWords, sayings, written, titles);
        }
    }
}
