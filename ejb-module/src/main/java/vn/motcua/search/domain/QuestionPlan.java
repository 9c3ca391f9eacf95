package vn.motcua.search.domain;

import static vn.motcua.search.domain.IndexField.KEYWORD;
import static vn.motcua.search.domain.IndexField.NAMES_FOLDED;
import static vn.motcua.search.domain.IndexField.TITLE_FOLDED;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.search.domain.Clause.Anywhere;
import vn.motcua.search.domain.Clause.Beginning;
import vn.motcua.search.domain.Clause.Either;
import vn.motcua.search.domain.Clause.Everything;
import vn.motcua.search.domain.Clause.Preferring;
import vn.motcua.search.domain.Clause.SideBySide;
import vn.motcua.search.domain.Clause.Together;
import vn.motcua.search.domain.Clause.Word;
import vn.motcua.search.domain.Understanding.Reading;
import vn.motcua.search.domain.Understanding.Unit;

/** Kế hoạch tìm: turns what is asked for into clauses. How much a field counts stands in {@link FieldWeights}. */
final class QuestionPlan {

    private QuestionPlan() {}

    /** @param share of the units must be there */
    static Clause of(Understanding question, String text, double share) {
        if (question.isEmpty()) {
            return new Everything();
        }
        List<Clause> rather = new ArrayList<>();
        boolean telling = question.units().stream().anyMatch(unit -> unit.weight() >= 1);
        List<List<Clause>> groups = new ArrayList<>();
        Syllable before = null;
        for (Unit unit : question.units()) {
            Clause clause = clause(unit, question.accented());
            if (unit.weight() < 1 && telling) {
                rather.add(clause);
                continue;
            }
            Syllable word = unit.readings().size() == 1 ? unit.readings().get(0).words().get(0) : null;
            if (!(word != null && before != null && isOneWord(question, before, word))) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(clause);
            before = word;
        }
        question.pairs().forEach(pair -> rather.add(new SideBySide(pair.folded(), 1)));
        List<Clause> units = groups.stream().map(QuestionPlan::group).toList();
        int atLeast = (int) Math.ceil(share * units.size());
        Clause wanted = new Preferring(new Together(units, Math.max(1, atLeast)), rather);
        Clause byCode = new Word(KEYWORD, IndexField.keyword(QuestionReader.beginning(text)), 50);
        return new Either(List.of(byCode, wanted), 1);
    }

    /** Syllables that names put side by side are one word, and a word is there or not. */
    private static boolean isOneWord(Understanding question, Syllable left, Syllable right) {
        return question.pairs().stream().anyMatch(pair ->
                pair.left().equals(left) && pair.right().equals(right) && pair.inTitles() > 0);
    }

    private static Clause group(List<Clause> clauses) {
        int size = clauses.size();
        return size == 1 ? clauses.get(0) : new Together(clauses, size == 2 ? 2 : (int) Math.ceil(0.7 * size));
    }

    private static Clause clause(Unit unit, boolean accented) {
        List<Clause> ways = new ArrayList<>();
        for (Reading reading : unit.readings()) {
            double weight = reading.weight() * Math.min(1, unit.weight());
            ways.add(clause(reading, weight, accented || !reading.typed()));
        }
        return ways.size() == 1 ? ways.get(0) : new Either(ways, 0.1);
    }

    private static Clause clause(Reading reading, double weight, boolean accented) {
        List<Syllable> words = reading.words();
        if (words.size() == 1) {
            return word(words.get(0), weight, accented);
        }
        List<Clause> parts = words.stream().map(word -> word(word, weight, accented)).toList();
        Clause all = new Together(parts, Math.max(1, (int) Math.round(0.75 * parts.size())));
        if (reading.typed()) {
            return all;
        }
        List<Clause> pairs = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            pairs.add(new SideBySide(words.get(at - 1).folded() + '_' + words.get(at).folded(), weight));
        }
        return new Preferring(all, pairs);
    }

    private static Clause word(Syllable word, double weight, boolean accented) {
        return new Anywhere(accented && word.accented() ? word.exact() : null, word.folded(), weight);
    }

    /** While it is being typed the last word is a beginning. */
    static Clause unfinished(List<Syllable> words) {
        List<Clause> parts = new ArrayList<>();
        for (int at = 0; at < words.size() - 1; at++) {
            parts.add(new Either(List.of(
                    new Word(TITLE_FOLDED, words.get(at).folded(), 1),
                    new Word(NAMES_FOLDED, words.get(at).folded(), 0.9)), 0));
        }
        String last = words.get(words.size() - 1).folded();
        parts.add(new Either(List.of(
                new Beginning(TITLE_FOLDED, last, 1), new Beginning(NAMES_FOLDED, last, 0.9),
                new Beginning(KEYWORD, last, 1)), 0));
        return new Together(parts, parts.size());
    }
}
