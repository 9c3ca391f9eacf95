package vn.motcua.procedure.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Thẩm định câu chữ: lengths, and tags of another system that people would read as they stand. */
final class TextVerifier {

    private static final int LONGEST = 20_000;
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]*)?/?>|&(nbsp|lt|gt|amp|quot|#\\d+);");

    private final List<ContentProblem> problems = new ArrayList<>();

    private TextVerifier() {}

    static List<ContentProblem> problemsIn(ProcedureContent content) {
        TextVerifier verifier = new TextVerifier();
        verifier.look(ContentPart.GENERAL, "name", content.name());
        verifier.look(ContentPart.GENERAL, "summary", content.text().summary());
        verifier.look(ContentPart.GENERAL, "partialReason", content.classification().partialReason());
        each(content.text().steps(), (row, step) -> verifier.look(ContentPart.CASES, "step-" + row, step.text()));
        each(content.cases(), (row, one) -> verifier.look(ContentPart.CASES, "case-" + row, one.name()));
        each(content.components(), (row, paper) -> {
            verifier.look(ContentPart.COMPONENTS, "component-" + row, paper.name());
            verifier.look(ContentPart.COMPONENTS, "component-" + row, paper.hint());
        });
        each(content.channels(), (row, terms) -> verifier.look(ContentPart.CHANNELS, "channel-" + row, terms.note()));
        each(content.fees(), (row, fee) -> {
            verifier.look(ContentPart.FEES, "fee-" + row, fee.name());
            verifier.look(ContentPart.FEES, "fee-" + row, fee.note());
        });
        each(content.text().conditions(), (row, text) -> verifier.look(ContentPart.RESULTS, "condition-" + row, text));
        each(content.text().results(), (row, result) -> verifier.look(ContentPart.RESULTS, "result-" + row, result.name()));
        each(content.text().legalBasis(), (row, basis) -> verifier.look(ContentPart.RESULTS, "basis-" + row, basis.name()));
        return verifier.problems;
    }

    private interface Look<T> {
        void at(int row, T item);
    }

    private static <T> void each(List<T> items, Look<T> look) {
        for (int row = 1; row <= items.size(); row++) {
            look.at(row, items.get(row - 1));
        }
    }

    private void look(ContentPart part, String place, String text) {
        if (text == null) {
            return;
        }
        if (text.length() > LONGEST) {
            problems.add(ContentProblem.in(part, Fault.TEXT_TOO_LONG, place, LONGEST));
        }
        if (MARKUP.matcher(text).find()) {
            problems.add(ContentProblem.in(part, Fault.TEXT_HOLDS_MARKUP, place));
        }
    }
}
