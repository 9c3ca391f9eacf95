package vn.motcua.search.domain;

import java.util.List;

/**
 * Cách hiểu câu hỏi: what was asked for, unit by unit, each with the ways in which the published texts may put it.
 *
 * @param corrected the question as it was understood if its spelling was doubtful, else null
 * @param accented whether it was typed with accents
 * @param strange words as typed that stand in no name and in no saying, and that could not be mended
 */
public record Understanding(
        List<Unit> units, List<Pair> pairs, String corrected, boolean accented, List<String> strange) {

    /** One word, or one saying, with all that may be meant by it. */
    public record Unit(List<Reading> readings, double weight) {}

    /** One way to put it. */
    public record Reading(List<Syllable> words, double weight, boolean typed) {}

    /** Two words side by side, and in how many names they stand so; most words have two syllables. */
    public record Pair(Syllable left, Syllable right, int inTitles) {

        String folded() {
            return left.folded() + '_' + right.folded();
        }
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }
}
