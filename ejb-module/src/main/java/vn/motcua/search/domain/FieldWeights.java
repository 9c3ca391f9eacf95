package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.search.domain.Clause.Either;
import vn.motcua.search.domain.Clause.Word;

/** Trọng số theo trường: how much a match says by where it stands. Fixed, so that an engine may add it up beforehand. */
public final class FieldWeights {

    /** The best place counts, the others so much of theirs. */
    public static final double OTHERS = 0.15;
    /** In the name and with the same accents; only for a word that has any. */
    public static final double EXACT_IN_TITLE = 2.2;
    /** Of a word without its accents. */
    public static final Map<IndexField, Double> OF_WORDS = new EnumMap<>(Map.of(
            IndexField.TITLE_FOLDED, 1.8, IndexField.NAMES_FOLDED, 1.5, IndexField.STRONG_FOLDED, 0.8,
            IndexField.USUAL_FOLDED, 0.5, IndexField.WEAK_FOLDED, 0.25));
    /** Of two words side by side. */
    public static final Map<IndexField, Double> OF_PAIRS = new EnumMap<>(Map.of(
            IndexField.TITLE_PAIRS, 1.5, IndexField.NAMES_PAIRS, 1.2, IndexField.STRONG_PAIRS, 0.7,
            IndexField.USUAL_PAIRS, 0.35));

    private FieldWeights() {}

    /** For engines that add up when they are asked. */
    public static Either spelledOut(Clause.Anywhere word) {
        List<Clause> ways = new ArrayList<>();
        if (word.exact() != null) {
            ways.add(new Word(IndexField.TITLE, word.exact(), EXACT_IN_TITLE * word.boost()));
        }
        OF_WORDS.forEach((field, weight) -> ways.add(new Word(field, word.folded(), weight * word.boost())));
        return new Either(ways, OTHERS);
    }

    public static Either spelledOut(Clause.SideBySide pair) {
        List<Clause> ways = new ArrayList<>();
        OF_PAIRS.forEach((field, weight) -> ways.add(new Word(field, pair.pair(), weight * pair.boost())));
        return new Either(ways, OTHERS);
    }
}
