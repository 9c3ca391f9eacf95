package vn.motcua.search.domain;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.search.domain.SearchEngine.Candidate;
import vn.motcua.search.domain.Understanding.Reading;
import vn.motcua.search.domain.Understanding.Unit;

/**
 * Xếp hạng: puts the best candidates of the engine in their final order. Beside what the engine scored it asks how much of
 * the question the name answers and how much of the name was asked for: of two names that hold all the words, the one that
 * says nothing else is meant. Nothing here knows a single procedure.
 */
final class Ranking {

    private static final int MOST_NAMES = 50_000;
    private static final double ENGINE = 0.8;
    private static final double ANSWERED = 0.7;
    private static final double ASKED_FOR = 0.5;
    private static final double TOGETHER = 0.4;
    private static final double PRIOR = 0.7;
    private static final double OTHER_ACCENT = 0.2;
    private static final double MASS = 3;

    private final Lexicon lexicon;
    private final Map<String, Name> names = new ConcurrentHashMap<>();
    private final Map<String, Name> heads = new ConcurrentHashMap<>();

    Ranking(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A name as it is compared. */
    record Name(Set<String> exact, Set<String> folded, Set<String> pairs, double telling) {}

    /** @param certainty how well question and name cover one another, between 0 and 1 */
    record Ranked(Candidate candidate, double score, double certainty) {}

    List<Ranked> order(Understanding question, List<Candidate> candidates) {
        double best = candidates.stream().mapToDouble(Candidate::score).max().orElse(1);
        return candidates.stream()
                .map(candidate -> ranked(question, candidate, best))
                .sorted(Comparator.comparingDouble(Ranked::score).reversed()
                        .thenComparing(ranked -> ranked.candidate().key()))
                .toList();
    }

    private Ranked ranked(Understanding question, Candidate candidate, double best) {
        Fit fit = fit(question, name(candidate.title()));
        Fit ofHead = fit(question, head(candidate.title()));
        fit = ofHead.score() > fit.score() ? ofHead : fit;
        for (String other : candidate.otherNames()) {
            Fit otherFit = fit(question, name(other));
            fit = otherFit.score() > fit.score() ? otherFit : fit;
        }
        double score = (ENGINE * candidate.score() / best + fit.score()) * Math.pow(candidate.prior(), PRIOR);
        return new Ranked(candidate, score, fit.certainty());
    }

    /** @param answered share of the question; @param askedFor share of the name; @param together share of the pairs */
    record Fit(double answered, double askedFor, double together) {

        double certainty() {
            return answered + askedFor == 0 ? 0 : 2 * answered * askedFor / (answered + askedFor);
        }

        double score() {
            return ANSWERED * answered + ASKED_FOR * certainty() + TOGETHER * together;
        }
    }

    private Fit fit(Understanding question, Name name) {
        double asked = 0;
        double answered = 0;
        Set<String> used = new HashSet<>();
        double pairs = 0;
        double pairsFound = 0;
        for (Unit unit : question.units()) {
            double mass = massOf(unit);
            asked += mass;
            double share = 0;
            for (Reading reading : unit.readings()) {
                share = Math.max(share, reading.weight() * covered(reading, name, question.accented(), used));
            }
            answered += mass * share;
            double[] ofUnit = pairs(unit, name);
            pairs += ofUnit[0];
            pairsFound += ofUnit[1];
        }
        for (Understanding.Pair pair : question.pairs()) {
            pairs++;
            pairsFound += name.pairs().contains(pair.folded()) ? 1 : 0;
        }
        double askedFor = used.stream().mapToDouble(lexicon::telling).sum();
        return new Fit(asked == 0 ? 0 : answered / asked, name.telling() == 0 ? 0 : Math.min(1, askedFor / name.telling()),
                pairs == 0 ? 0 : pairsFound / pairs);
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

    private double covered(Reading reading, Name name, boolean accented, Set<String> used) {
        double all = 0;
        double found = 0;
        for (Syllable word : reading.words()) {
            double telling = lexicon.telling(word.folded());
            all += telling;
            if (name.folded().contains(word.folded())) {
                used.add(word.folded());
                boolean sure = !accented && reading.typed() || !word.accented() || name.exact().contains(word.exact());
                found += sure ? telling : (lexicon.knowsExact(word.exact()) ? OTHER_ACCENT : 0.7) * telling;
            }
        }
        return all == 0 ? 0 : found / all;
    }

    /** Pairs inside what is meant, of the reading that fits best. */
    private static double[] pairs(Unit unit, Name name) {
        double[] best = {0, 0};
        for (Reading reading : unit.readings()) {
            if (reading.typed() || reading.words().size() < 2) {
                continue;
            }
            double found = 0;
            for (int at = 1; at < reading.words().size(); at++) {
                String pair = reading.words().get(at - 1).folded() + '_' + reading.words().get(at).folded();
                found += name.pairs().contains(pair) ? 1 : 0;
            }
            double all = reading.words().size() - 1;
            if (best[0] == 0 || found / all > best[1] / best[0]) {
                best = new double[] {all, found};
            }
        }
        return best;
    }

    private Name head(String title) {
        if (heads.size() > MOST_NAMES) {
            heads.clear();
        }
        return heads.computeIfAbsent(title, whole -> prepare(Heads.of(whole)));
    }

    private Name name(String text) {
        if (names.size() > MOST_NAMES) {
            names.clear();
        }
        return names.computeIfAbsent(text, this::prepare);
    }

    private Name prepare(String text) {
        List<Syllable> words = Spelling.syllables(Spelling.composed(text));
        Set<String> exact = new HashSet<>();
        Set<String> folded = new HashSet<>();
        Set<String> pairs = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            exact.add(words.get(at).exact());
            folded.add(words.get(at).folded());
            if (at > 0) {
                pairs.add(words.get(at - 1).folded() + '_' + words.get(at).folded());
            }
        }
        return new Name(exact, folded, pairs, folded.stream().mapToDouble(lexicon::telling).sum());
    }
}
