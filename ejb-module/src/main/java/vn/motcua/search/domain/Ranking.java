package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.search.domain.PreparedName.Names;
import vn.motcua.search.domain.SearchEngine.Candidate;
import vn.motcua.search.domain.SearchEngine.Listed;

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

    private final Lexicon lexicon;
    private final Map<String, Names> names = new ConcurrentHashMap<>();

    Ranking(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Marking marking(Understanding question) {
        return new Marking(question, lexicon);
    }

    /** @param certainty how well question and name cover one another, between 0 and 1 */
    record Ranked(Listed thing, double score, double certainty) {}

    List<Ranked> order(Understanding question, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        double best = candidates.stream().mapToDouble(Candidate::score).max().orElse(1);
        NameFit fit = new NameFit(question, lexicon);
        List<Ranked> ranked = new ArrayList<>(candidates.size());
        candidates.forEach(candidate -> ranked.add(ranked(fit, candidate, best)));
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(one -> one.thing().key()));
        return ranked;
    }

    private Ranked ranked(NameFit fit, Candidate candidate, double best) {
        Fit fitting = null;
        for (PreparedName name : namesOf(candidate.thing()).all()) {
            Fit other = fit.of(name);
            fitting = fitting == null || other.score() > fitting.score() ? other : fitting;
        }
        double score = (ENGINE * candidate.score() / best + fitting.score()) * Math.pow(candidate.thing().prior(), PRIOR);
        return new Ranked(candidate.thing(), score, fitting.certainty());
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

    Names namesOf(Listed thing) {
        Names known = names.get(thing.key());
        if (known == null || !known.title().equals(thing.title())) {
            if (names.size() > MOST_NAMES) {
                names.clear();
            }
            known = PreparedName.of(thing, lexicon);
            names.put(thing.key(), known);
        }
        return known;
    }
}
