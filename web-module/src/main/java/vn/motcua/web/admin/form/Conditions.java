package vn.motcua.web.admin.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Điều kiện dựng bằng dòng: a field, a comparison and a value or another field a line, joined by one word. What was
 * written as a formula and looks like that is shown as lines again; anything else stays a formula.
 */
final class Conditions {

    /** So sánh. */
    enum Comparison {
        IS("%s = %s"),
        IS_NOT("%s != %s"),
        MORE("%s > %s"),
        AT_LEAST("%s >= %s"),
        LESS("%s < %s"),
        AT_MOST("%s <= %s"),
        CONTAINS("contains(%s, %s)"),
        CONTAINS_NOT("not contains(%s, %s)"),
        FILLED("filled(%s)"),
        EMPTY("empty(%s)"),
        SAME_AS("%s = %s"),
        OTHER_THAN("%s != %s"),
        LESS_THAN("%s < %s"),
        AT_MOST_AS("%s <= %s"),
        MORE_THAN("%s > %s"),
        AT_LEAST_AS("%s >= %s");

        private final String pattern;

        Comparison(String pattern) {
            this.pattern = pattern;
        }

        /** Needs nothing to compare with. */
        boolean isAlone() {
            return this == FILLED || this == EMPTY;
        }

        /** Compares with the answer to another question. */
        boolean isWithField() {
            return ordinal() >= SAME_AS.ordinal();
        }
    }

    /**
     * Một dòng điều kiện.
     *
     * @param operand as in the formula: {@code 'A'}, {@code 12.5}, {@code true}, {@code date('01/01/2026')}, or a name
     */
    record Line(String field, Comparison comparison, String operand) {}

    /** Các dòng và từ nối. */
    record Lines(boolean all, List<Line> lines) {}

    private static final String NAME = "([A-Za-z_][A-Za-z0-9_.]*)";
    private static final String VALUE = "('[^']*'|-?[0-9]+(?:\\.[0-9]+)?|true|false|date\\('[0-9/]+'\\))";
    private static final Map<Comparison, Pattern> SHAPES = new LinkedHashMap<>();

    static {
        for (Comparison comparison : Comparison.values()) {
            String operand = comparison.isWithField() ? NAME : VALUE;
            String shape = comparison.pattern.replace("(", "\\(\\s*").replace(")", "\\s*\\)").replace(" ", "\\s*");
            SHAPES.put(comparison, Pattern.compile(shape.replaceFirst("%s", Matcher.quoteReplacement(NAME))
                    .replaceFirst("%s", Matcher.quoteReplacement(operand))));
        }
    }

    private Conditions() {}

    static String formula(Lines lines) {
        return lines.lines().stream()
                .map(line -> line.comparison().pattern.formatted(line.field(), line.operand()))
                .collect(Collectors.joining(lines.all() ? " and " : " or "));
    }

    /** Empty if it is more than lines can say. */
    static Optional<Lines> lines(String formula) {
        for (boolean all : new boolean[] {true, false}) {
            List<Line> lines = new ArrayList<>();
            for (String part : formula.strip().split(all ? "\\s+and\\s+" : "\\s+or\\s+")) {
                line(part.strip()).ifPresent(lines::add);
            }
            if (!lines.isEmpty() && formula(new Lines(all, lines)).replaceAll("\\s", "").equals(formula.replaceAll("\\s", ""))) {
                return Optional.of(new Lines(all, List.copyOf(lines)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Line> line(String part) {
        for (Map.Entry<Comparison, Pattern> shape : SHAPES.entrySet()) {
            Matcher found = shape.getValue().matcher(part);
            if (found.matches() && !List.of("true", "false").contains(found.group(1))) {
                return Optional.of(new Line(found.group(1), shape.getKey(), found.groupCount() > 1 ? found.group(2) : ""));
            }
        }
        return Optional.empty();
    }
}
