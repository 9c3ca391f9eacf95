package vn.motcua.search.domain;

import java.util.List;

/**
 * Điều kiện tìm, the same for every engine: built from tokens, never parsed from what somebody typed. Each engine says it
 * in its own words and scores by BM25, so that they rank alike.
 */
public sealed interface Clause {

    /** A word in whatever field, weighed by {@link FieldWeights}; {@code exact} with its accents, null if they do not count. */
    record Anywhere(String exact, String folded, double boost) implements Clause {}

    /** Two words side by side in whatever field, likewise. */
    record SideBySide(String pair, double boost) implements Clause {}

    /** A token in one field of names or keywords. */
    record Word(IndexField field, String token, double boost) implements Clause {}

    /** A token that begins so; scores the same wherever it is found. */
    record Beginning(IndexField field, String start, double boost) implements Clause {}

    /** The best of several counts, the others a little. */
    record Either(List<Clause> ways, double others) implements Clause {}

    /** Of several at least so many; their scores add up. */
    record Together(List<Clause> parts, int atLeast) implements Clause {}

    /** What must be there, and what is better there. */
    record Preferring(Clause must, List<Clause> rather) implements Clause {}

    /** Everything; no order. */
    record Everything() implements Clause {}
}
