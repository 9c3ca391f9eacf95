package vn.motcua.search.domain;

/**
 * Âm tiết: one word as it is written. Vietnamese writes syllables apart, and one syllable a token serves it best.
 *
 * @param exact lower case, composed, in one spelling (see {@link Spelling})
 * @param folded without accents, đ as d
 * @param start where it stands in the composed text
 */
public record Syllable(String exact, String folded, int start, int end) {

    static Syllable of(String exact) {
        return new Syllable(exact, Spelling.folded(exact), 0, 0);
    }

    /** As it stands in the composed text that it was cut from. */
    String in(String composed) {
        return composed.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    }

    boolean accented() {
        return !exact.equals(folded);
    }
}
