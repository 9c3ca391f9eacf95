package vn.motcua.support.domain;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Quyết định trả lời: whether what was found can be answered from, must be asked back about, or is not known. A wrong
 * answer costs more than a question, and a question more than nothing.
 *
 * @param outcome what to do
 * @param found the one to answer from, those to choose from, or those that may be meant
 */
public record Decision(Outcome outcome, List<Found> found) {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");
    private static final Set<String> NAMES_NOTHING = Set.of("thủ", "tục");

    /** Điều nên làm. */
    public enum Outcome {
        ANSWER,
        ASK_BACK,
        NOT_KNOWN
    }

    /**
     * Ngưỡng, measured and not guessed: {@code benchmarks/README.md} tells on what.
     *
     * @param sure certainty from which one alone is answered from
     * @param lead by how much of its score it must lead the next one
     * @param surer by how much of its certainty it may lead instead
     * @param possible certainty from which one may be offered
     * @param near share of the best score from which another one may be meant as well
     */
    public record Thresholds(double sure, double lead, double surer, double possible, double near) {}

    public static final Thresholds MEASURED = new Thresholds(0.55, 0.12, 0.15, 0.38, 0.72);

    public static Decision of(List<Found> found, Thresholds thresholds) {
        List<Found> possible = found.stream().filter(one -> one.certainty() >= thresholds.possible()).toList();
        if (possible.isEmpty()) {
            return new Decision(Outcome.NOT_KNOWN, List.of());
        }
        Found best = possible.get(0);
        List<Found> near = possible.stream()
                .filter(one -> one.score() >= thresholds.near() * best.score())
                .limit(Topic.MOST_CHOICES)
                .toList();
        boolean leads = near.stream().skip(1).allMatch(other -> isBehind(other, best, thresholds));
        if (best.certainty() >= thresholds.sure() && leads) {
            return new Decision(Outcome.ANSWER, List.of(best));
        }
        return new Decision(Outcome.ASK_BACK, near);
    }

    /**
     * Of two names that hold all the words, the one that says nothing else is meant: who asks for a wedding and means one
     * abroad says so. Otherwise the score, or the certainty, has to tell.
     */
    private static boolean isBehind(Found other, Found best, Thresholds thresholds) {
        return best.score() - other.score() >= thresholds.lead() * best.score()
                || best.certainty() - other.certainty() >= thresholds.surer()
                || saysMore(other.title(), best.title());
    }

    static boolean saysMore(String title, String than) {
        Set<String> plain = namingWords(than);
        Set<String> other = namingWords(title);
        return !plain.isEmpty() && other.size() > plain.size() && other.containsAll(plain);
    }

    /** What stands in brackets explains; "thủ tục" names nothing. */
    private static Set<String> namingWords(String title) {
        return Utterance.wordsOf(IN_BRACKETS.matcher(title).replaceAll(" ")).stream()
                .map(Utterance.Word::exact)
                .filter(word -> !NAMES_NOTHING.contains(word))
                .collect(Collectors.toSet());
    }
}
