package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Soát chính tả câu hỏi: mends a syllable where its neighbours speak for another one. An unknown syllable is replaced; a
 * known one that never stands beside these neighbours gets the likelier one beside it.
 */
final class SpellingCheck {

    /** A syllable that exists is given up only for a pair that is really in use. */
    private static final int PAIRS_TO_DOUBT_A_WORD = 3;

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;
    private final Fillers fillers;

    SpellingCheck(Lexicon lexicon, Thesaurus thesaurus, Fillers fillers) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
        this.fillers = fillers;
    }

    /** One syllable of the question: as typed, and what is probably meant; the same if nothing is doubtful. */
    record Checked(Syllable typed, Syllable meant, boolean replaces) {

        boolean isDoubtful() {
            return !typed.folded().equals(meant.folded());
        }
    }

    List<Checked> check(List<Syllable> question) {
        List<Syllable> words = new ArrayList<>(question);
        boolean accented = question.stream().anyMatch(Syllable::accented);
        List<Checked> checked = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Checked result = checkOne(words, at, accented);
            checked.add(result);
            words.set(at, result.meant());
        }
        return checked;
    }

    private Checked checkOne(List<Syllable> words, int at, boolean accented) {
        Syllable typed = words.get(at);
        if (typed.folded().length() < 2 || Character.isDigit(typed.folded().charAt(0))) {
            return new Checked(typed, typed, false);
        }
        boolean known = isKnown(typed.folded());
        if (known && (words.size() == 1 || fitsAsTyped(words, at, accented))) {
            return new Checked(typed, typed, false);
        }
        String best = best(candidates(typed, known), words, at, known);
        return best == null
                ? new Checked(typed, typed, false)
                : new Checked(typed, mended(best, words, at), !known);
    }

    private Set<String> candidates(Syllable typed, boolean known) {
        Set<String> candidates = new LinkedHashSet<>(Confusions.of(typed.folded()));
        if (typed.exact().startsWith("đ")) {
            candidates.removeIf(candidate -> !candidate.startsWith("d")); // what sounds like d does not sound like đ
        }
        if (!known && typed.folded().length() > 2) {
            candidates.addAll(Confusions.oneSlip(typed.folded()));
        }
        return candidates;
    }

    boolean isKnown(String folded) {
        return lexicon.knows(folded) || thesaurus.knows(folded) || fillers.knows(folded);
    }

    private boolean fitsAsTyped(List<Syllable> words, int at, boolean accented) {
        Syllable typed = words.get(at);
        return at > 0 && fit(words.get(at - 1), typed, accented)
                || at + 1 < words.size() && fit(typed, words.get(at + 1), accented);
    }

    private boolean fit(Syllable left, Syllable right, boolean accented) {
        if (fillers.isPair(left.folded(), right.folded())) {
            return true;
        }
        return accented && left.accented() && right.accented()
                ? lexicon.hasExactPair(left.exact(), right.exact())
                : lexicon.pairs(left.folded(), right.folded()) > 0;
    }

    private String best(Set<String> candidates, List<Syllable> words, int at, boolean known) {
        String best = null;
        double most = known ? PAIRS_TO_DOUBT_A_WORD - 1 : -1;
        for (String candidate : candidates) {
            if (!isKnown(candidate)) {
                continue;
            }
            double weight = 0;
            if (at > 0 && !(known && isWrittenOtherwise(words.get(at - 1), candidate, true))) {
                weight += lexicon.pairs(words.get(at - 1).folded(), candidate);
            }
            if (at + 1 < words.size() && !(known && isWrittenOtherwise(words.get(at + 1), candidate, false))) {
                weight += lexicon.pairs(candidate, words.get(at + 1).folded());
            }
            if (!known) {
                weight += lexicon.titlesWith(candidate) / 1000.0;
            }
            if (weight > most) {
                most = weight;
                best = candidate;
            }
        }
        return best;
    }

    /** Whether the neighbour, in accents that exist, is another word beside the candidate: "thuốc tây" is no "thuộc tài". */
    private boolean isWrittenOtherwise(Syllable neighbour, String candidate, boolean before) {
        String pair = before
                ? lexicon.accented(neighbour.folded(), candidate)
                : lexicon.accented(candidate, neighbour.folded());
        if (pair == null || !neighbour.accented() || !lexicon.knowsExact(neighbour.exact())) {
            return false;
        }
        List<Syllable> written = Spelling.syllables(Spelling.composed(pair));
        String inUse = written.get(before ? 0 : written.size() - 1).exact();
        return !Confusions.withoutHoiNga(inUse).equals(Confusions.withoutHoiNga(neighbour.exact()));
    }

    /** With the accents that it has beside these neighbours. */
    private Syllable mended(String folded, List<Syllable> words, int at) {
        Syllable typed = words.get(at);
        String exact = folded;
        String after = at + 1 < words.size() ? lexicon.accented(folded, words.get(at + 1).folded()) : null;
        String before = at > 0 ? lexicon.accented(words.get(at - 1).folded(), folded) : null;
        if (after != null && (before == null || lexicon.pairs(folded, words.get(at + 1).folded())
                >= lexicon.pairs(words.get(at - 1).folded(), folded))) {
            exact = after.substring(0, after.indexOf(' '));
        } else if (before != null) {
            exact = before.substring(before.indexOf(' ') + 1);
        }
        String spelt = Spelling.syllables(exact).stream().map(Syllable::exact).findFirst().orElse(folded);
        return new Syllable(spelt, folded, typed.start(), typed.end());
    }
}
