package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.motcua.search.domain.Ranking.Fit;
import vn.motcua.search.domain.Understanding.Reading;
import vn.motcua.search.domain.Understanding.Unit;

/**
 * So câu hỏi với tên: one question, made ready once in numbers of the lexicon, then compared with many names. One thread.
 */
final class NameFit {

    private static final double OTHER_ACCENT = 0.2;
    private static final double UNKNOWN_ACCENT = 0.7;
    private static final double MASS = 3;
    private static final int NONE = -1;
    private static final int[] NOBODY = {};

    private final Lexicon lexicon;
    private final boolean accented;
    private final List<AskedUnit> units = new ArrayList<>();
    private final int[] loosePairs;

    /** By number in the lexicon: which word of the question it is, from 1; 0 for none. */
    private final int[] askedFolded;
    private final int[] askedExact;
    private final Map<String, Integer> words = new HashMap<>();
    private final Map<Long, Integer> pairs = new HashMap<>();
    private final List<Double> telling = new ArrayList<>();
    private int exactWords;

    private final boolean[] inName;
    private final boolean[] exactInName;
    private final boolean[] pairInName;
    private final boolean[] used;
    private final double[] tellingOf;
    /** By word of the question: which words follow it in a pair, each with the number of the pair. */
    private final int[][] followers;

    private record AskedWord(int word, int exact, double telling, double otherAccent) {}

    private record AskedReading(double weight, boolean anyAccent, AskedWord[] words, double telling, int[] pairs) {}

    private record AskedUnit(double mass, AskedReading[] readings) {}

    NameFit(Understanding question, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.accented = question.accented();
        this.askedFolded = new int[lexicon.foldedWords() + 1];
        this.askedExact = new int[lexicon.exactWords() + 1];
        question.units().forEach(unit -> units.add(new AskedUnit(massOf(unit),
                unit.readings().stream().map(this::reading).toArray(AskedReading[]::new))));
        this.loosePairs = question.pairs().stream().mapToInt(pair -> pair(pair.left(), pair.right())).toArray();
        this.inName = new boolean[words.size()];
        this.used = new boolean[words.size()];
        this.exactInName = new boolean[exactWords + 1];
        this.pairInName = new boolean[pairs.size()];
        this.followers = followers();
        this.tellingOf = telling.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private AskedReading reading(Reading reading) {
        AskedWord[] asked = reading.words().stream().map(this::word).toArray(AskedWord[]::new);
        int[] inside = new int[reading.typed() ? 0 : Math.max(0, asked.length - 1)];
        for (int at = 0; at < inside.length; at++) {
            inside[at] = pair(reading.words().get(at), reading.words().get(at + 1));
        }
        return new AskedReading(reading.weight(), !accented && reading.typed(), asked,
                Arrays.stream(asked).mapToDouble(AskedWord::telling).sum(), inside);
    }

    private AskedWord word(Syllable word) {
        int exact = 0;
        int number = word.accented() ? lexicon.exactNumberOf(word.exact()) : -1;
        if (number >= 0) {
            exact = askedExact[number] > 0 ? askedExact[number] : ++exactWords;
            askedExact[number] = exact;
        }
        return new AskedWord(wordNumber(word.folded()), word.accented() ? exact : -1, lexicon.telling(word.folded()),
                lexicon.knowsExact(word.exact()) ? OTHER_ACCENT : UNKNOWN_ACCENT);
    }

    private int wordNumber(String folded) {
        return words.computeIfAbsent(folded, word -> {
            int number = lexicon.numberOf(word);
            if (number >= 0) {
                askedFolded[number] = words.size() + 1;
            }
            telling.add(lexicon.telling(word));
            return words.size();
        });
    }

    private int pair(Syllable left, Syllable right) {
        long key = key(wordNumber(left.folded()), wordNumber(right.folded()));
        return pairs.computeIfAbsent(key, one -> pairs.size());
    }

    private int[][] followers() {
        int[][] all = new int[words.size()][];
        Arrays.fill(all, NOBODY);
        pairs.forEach((key, number) -> {
            int left = (int) (key >>> Integer.SIZE);
            int[] longer = Arrays.copyOf(all[left], all[left].length + 2);
            longer[longer.length - 2] = (int) (long) key;
            longer[longer.length - 1] = number;
            all[left] = longer;
        });
        return all;
    }

    private static long key(int left, int right) {
        return (long) left << Integer.SIZE | right;
    }

    /** A saying weighs what its meaning weighs; a word that no name holds weighs no more than a usual one. */
    private double massOf(Unit unit) {
        double mass = 0;
        for (Reading reading : unit.readings()) {
            double ofReading = 0;
            for (Syllable word : reading.words()) {
                ofReading += lexicon.knows(word.folded()) ? lexicon.telling(word.folded()) : 2;
            }
            ofReading *= Math.min(1, MASS / reading.words().size());
            mass = Math.max(mass, reading.typed() && unit.readings().size() > 1 ? 0 : ofReading);
        }
        return mass * Math.min(1, unit.weight());
    }

    Fit of(PreparedName name) {
        look(name);
        double asked = 0;
        double answered = 0;
        double pairsAsked = loosePairs.length;
        double pairsFound = found(loosePairs);
        for (AskedUnit unit : units) {
            asked += unit.mass();
            double share = 0;
            int bestAsked = 0;
            int bestFound = 0;
            for (AskedReading reading : unit.readings()) {
                share = Math.max(share, reading.weight() * covered(reading));
                int found = found(reading.pairs());
                if (reading.pairs().length > 0
                        && (bestAsked == 0 || (long) found * bestAsked > (long) bestFound * reading.pairs().length)) {
                    bestAsked = reading.pairs().length;
                    bestFound = found;
                }
            }
            answered += unit.mass() * share;
            pairsAsked += bestAsked;
            pairsFound += bestFound;
        }
        double askedFor = 0;
        for (int word = 0; word < used.length; word++) {
            askedFor += used[word] ? tellingOf[word] : 0;
        }
        return new Fit(asked == 0 ? 0 : answered / asked, name.telling() == 0 ? 0 : Math.min(1, askedFor / name.telling()),
                pairsAsked == 0 ? 0 : pairsFound / pairsAsked);
    }

    /** Which words and pairs of the question stand in the name. */
    private void look(PreparedName name) {
        Arrays.fill(inName, false);
        Arrays.fill(used, false);
        Arrays.fill(exactInName, false);
        Arrays.fill(pairInName, false);
        int before = NONE;
        for (int at = 0; at < name.folded().length; at++) {
            int number = name.folded()[at];
            int word = number < 0 || number >= askedFolded.length ? NONE : askedFolded[number] - 1;
            if (word >= 0) {
                inName[word] = true;
                int exact = name.exact()[at];
                exactInName[exact < 0 || exact >= askedExact.length ? 0 : askedExact[exact]] = true;
                if (before >= 0) {
                    lookForPair(followers[before], word);
                }
            }
            before = word;
        }
    }

    private void lookForPair(int[] follower, int word) {
        for (int at = 0; at < follower.length; at += 2) {
            if (follower[at] == word) {
                pairInName[follower[at + 1]] = true;
            }
        }
    }

    private int found(int[] some) {
        int found = 0;
        for (int pair : some) {
            found += pairInName[pair] ? 1 : 0;
        }
        return found;
    }

    private double covered(AskedReading reading) {
        double found = 0;
        for (AskedWord word : reading.words()) {
            if (inName[word.word()]) {
                used[word.word()] = true;
                boolean sure = reading.anyAccent() || word.exact() < 0 || word.exact() > 0 && exactInName[word.exact()];
                found += sure ? word.telling() : word.otherAccent() * word.telling();
            }
        }
        return reading.telling() == 0 ? 0 : found / reading.telling();
    }
}
