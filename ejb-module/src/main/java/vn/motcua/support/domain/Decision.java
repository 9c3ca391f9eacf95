package vn.motcua.support.domain;

import java.util.List;

/**
 * Quyết định trả lời: whether what was found can be answered from, must be asked back about, or is not known. A wrong
 * answer costs more than a question, and a question more than nothing.
 *
 * @param outcome what to do
 * @param found the one to answer from, those to choose from, or those that may be meant
 */
public record Decision(Outcome outcome, List<Found> found) {

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
     * @param possible certainty from which one may be offered
     * @param near share of the best score from which another one may be meant as well
     */
    public record Thresholds(double sure, double lead, double possible, double near) {}

    public static final Thresholds MEASURED = new Thresholds(0.55, 0.12, 0.35, 0.72);

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
        boolean leads = near.size() == 1
                || best.score() - near.get(1).score() >= thresholds.lead() * best.score();
        if (best.certainty() >= thresholds.sure() && leads) {
            return new Decision(Outcome.ANSWER, List.of(best));
        }
        return new Decision(Outcome.ASK_BACK, near);
    }
}
