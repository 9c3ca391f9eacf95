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
 * Điều kiện dựng bằng dòng: a field, a comparison and a value a line, joined by one word. What was written as a formula
 * and looks like that is shown as lines again; anything else stays a formula.
 */
public final class Conditions {

    /** So sánh. */
    public enum Comparison {
        IS("%s = %s"),
        IS_NOT("%s != %s"),
        MORE("%s > %s"),
        AT_LEAST("%s >= %s"),
        LESS("%s < %s"),
        AT_MOST("%s <= %s"),
        CONTAINS("contains(%s, %s)"),
        FILLED("filled(%s)"),
        EMPTY("empty(%s)");

        private final String pattern;

        Comparison(String pattern) {
            this.pattern = pattern;
        }
    }

    /** Một dòng điều kiện. */
    public record Line(String field, Comparison comparison, String value) {}

    /** Các dòng và từ nối. */
    public record Lines(boolean all, List<Line> lines) {}

    private static final String NAME = "([A-Za-z_][A-Za-z0-9_.]*)";
    private static final String VALUE = "('[^']*'|-?[0-9]+(?:\\.[0-9]+)?|true|false|date\\('[0-9/]+'\\))";
    private static final Map<Comparison, Pattern> SHAPES = new LinkedHashMap<>();

    static {
        Map<Comparison, String> signs = new LinkedHashMap<>();
        signs.put(Comparison.IS_NOT, "!=");
        signs.put(Comparison.AT_LEAST, ">=");
        signs.put(Comparison.AT_MOST, "<=");
        signs.put(Comparison.IS, "=");
        signs.put(Comparison.MORE, ">");
        signs.put(Comparison.LESS, "<");
        signs.forEach((comparison, sign) -> SHAPES.put(comparison, Pattern.compile(NAME + "\\s*" + sign + "\\s*" + VALUE)));
        SHAPES.put(Comparison.CONTAINS, Pattern.compile("contains\\(\\s*" + NAME + "\\s*,\\s*" + VALUE + "\\s*\\)"));
        SHAPES.put(Comparison.FILLED, Pattern.compile("filled\\(\\s*" + NAME + "\\s*\\)()"));
        SHAPES.put(Comparison.EMPTY, Pattern.compile("empty\\(\\s*" + NAME + "\\s*\\)()"));
    }

    private Conditions() {}

    public static String formula(Lines lines) {
        return lines.lines().stream()
                .map(line -> line.comparison().pattern.formatted(line.field(), literal(line.value())))
                .collect(Collectors.joining(lines.all() ? " and " : " or "));
    }

    /** Empty if it is more than lines can say. */
    public static Optional<Lines> lines(String formula) {
        for (boolean all : new boolean[] {true, false}) {
            List<Line> lines = new ArrayList<>();
            for (String part : formula.strip().split(all ? "\\s+and\\s+" : "\\s+or\\s+")) {
                line(part.strip()).ifPresent(lines::add);
            }
            if (!lines.isEmpty() && formula(new Lines(all, lines)).replace(" ", "").equals(formula.replaceAll("\\s", ""))) {
                return Optional.of(new Lines(all, List.copyOf(lines)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Line> line(String part) {
        for (Map.Entry<Comparison, Pattern> shape : SHAPES.entrySet()) {
            Matcher found = shape.getValue().matcher(part);
            if (found.matches()) {
                return Optional.of(new Line(found.group(1), shape.getKey(), plain(found.group(2))));
            }
        }
        return Optional.empty();
    }

    private static String plain(String literal) {
        String inner = literal.startsWith("date('") ? literal.substring(5, literal.length() - 1) : literal;
        return inner.startsWith("'") ? inner.substring(1, inner.length() - 1) : inner;
    }

    /** A number, a day or yes and no as what they are, anything else as a text. */
    private static String literal(String value) {
        String typed = value == null ? "" : value.strip();
        if (typed.matches("-?[0-9]{1,15}([.,][0-9]+)?") && !typed.matches("0[0-9]+")) {
            return typed.replace(',', '.');
        }
        if (typed.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}")) {
            return "date('" + typed + "')";
        }
        return typed.equals("true") || typed.equals("false") ? typed : "'" + typed.replace("'", "’") + "'";
    }
}
