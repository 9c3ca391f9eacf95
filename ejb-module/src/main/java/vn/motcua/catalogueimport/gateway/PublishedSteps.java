package vn.motcua.catalogueimport.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.motcua.procedure.domain.ProcedureStep;

/**
 * Trình tự thực hiện: one text is cut into steps where it says "Bước n", else at "a)", "b)", else at its lines. Where the
 * count begins anew below a line that names a case, the steps belong to that case.
 */
final class PublishedSteps {

    private static final Pattern STEP = Pattern.compile(
            "(?:^|(?<=\\s))(?:[-+*•]\\s*|\\p{L}\\)\\s*|\\d+[.)]\\s*)?Bước\\s+(\\d+)\\s*[:.;,(\\-–]", Pattern.MULTILINE);
    private static final Pattern LETTER = Pattern.compile("^\\s*\\p{L}\\)\\s", Pattern.MULTILINE);
    private static final int FEW = 2;

    private final Cases cases;
    private final List<ProcedureStep> steps = new ArrayList<>();
    private String caseKey;

    private PublishedSteps(Cases cases) {
        this.cases = cases;
    }

    static List<ProcedureStep> in(String text, Cases cases) {
        PublishedSteps reading = new PublishedSteps(cases);
        List<Integer> numbered = starts(STEP, text);
        if (numbered.size() >= FEW) {
            reading.cut(text, numbered);
        } else {
            List<Integer> lettered = starts(LETTER, text);
            if (lettered.size() >= FEW) {
                reading.cut(text, lettered);
            } else {
                Stream.of(text.split("\n")).forEach(reading::add);
            }
        }
        return List.copyOf(reading.steps);
    }

    private static List<Integer> starts(Pattern pattern, String text) {
        List<Integer> starts = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            starts.add(matcher.start());
        }
        return starts;
    }

    private void cut(String text, List<Integer> starts) {
        addBefore(text.substring(0, starts.get(0)), text.substring(starts.get(0)));
        for (int i = 0; i < starts.size(); i++) {
            boolean last = i + 1 == starts.size();
            String piece = text.substring(starts.get(i), last ? text.length() : starts.get(i + 1));
            addBefore(piece, last ? "" : text.substring(starts.get(i + 1)));
        }
    }

    /** The last line of what stands before "Bước 1" may be the heading of a case. */
    private void addBefore(String piece, String following) {
        String body = piece.strip();
        int lastLine = body.lastIndexOf('\n') + 1;
        String heading = body.substring(lastLine).strip();
        if (beginsAnew(following) && isHeading(heading)) {
            add(body.substring(0, lastLine));
            caseKey = cases.keyOf(heading);
        } else {
            add(body);
        }
    }

    private static boolean beginsAnew(String text) {
        Matcher first = STEP.matcher(text);
        return first.find() && first.start() == 0 && "1".equals(first.group(1).replaceFirst("^0+", ""));
    }

    private static boolean isHeading(String line) {
        int longest = 300;
        return line.length() <= longest && Cases.isCase(line);
    }

    private void add(String text) {
        if (!text.isBlank()) {
            steps.add(new ProcedureStep(caseKey, text.strip()));
        }
    }
}
