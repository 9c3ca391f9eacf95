package vn.motcua.web.admin.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.Node;

/**
 * Điều kiện dựng bằng dòng: a comparison a line, joined by one word or in groups. What was written as a formula and comes
 * to that is shown as lines again; anything else stays a formula.
 */
final class Conditions {

    static final int MOST_LINES = 20;
    static final int MOST_GROUPS = 6;

    /** Cách nối các dòng. */
    enum Join {
        ALL,
        ANY,
        /** One of the groups is enough, and of that all lines. */
        ANY_GROUP,
        /** Of each group one line is enough. */
        EVERY_GROUP;

        boolean isGrouped() {
            return this == ANY_GROUP || this == EVERY_GROUP;
        }
    }

    /**
     * Một dòng điều kiện.
     *
     * @param operand as in the formula: {@code 'A'}, {@code 12.5}, {@code true}, {@code date('01/01/2026')}, or a name
     * @param group counted from 1
     */
    record Line(String field, Comparison comparison, String operand, int group) {

        Line(String field, Comparison comparison, String operand) {
            this(field, comparison, operand, 1);
        }

        Line in(int other) {
            return new Line(field, comparison, operand, other);
        }

        String formula() {
            return comparison.formula(field, operand);
        }
    }

    /** Các dòng và từ nối. */
    record Lines(Join join, List<Line> lines) {}

    private Conditions() {}

    static String formula(Lines lines) {
        Join join = lines.join();
        if (!join.isGrouped()) {
            return lines.lines().stream().map(Line::formula).collect(Collectors.joining(join == Join.ALL ? " and " : " or "));
        }
        boolean any = join == Join.ANY_GROUP;
        Map<Integer, List<Line>> groups = lines.lines().stream().collect(Collectors.groupingBy(Line::group, TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .map(group -> bracketed(group.stream().map(Line::formula).collect(Collectors.joining(any ? " and " : " or ")),
                        !any && group.size() > 1 && groups.size() > 1))
                .collect(Collectors.joining(any ? " or " : " and "));
    }

    private static String bracketed(String formula, boolean needed) {
        return needed ? "(" + formula + ")" : formula;
    }

    /** Empty if it is more than lines can say. */
    static Optional<Lines> lines(String formula) {
        Expression expression = Expression.of(formula);
        if (expression == null || !expression.isUnderstood()) {
            return Optional.empty();
        }
        List<Line> lines = new ArrayList<>();
        Join join = joined(expression.root(), lines);
        return join == null || lines.isEmpty() || lines.size() > MOST_LINES ? Optional.empty() : Optional.of(new Lines(join, List.copyOf(lines)));
    }

    /** Null if there is something in it that is no line. */
    private static Join joined(Node root, List<Line> lines) {
        boolean all = !(root instanceof Node.Or);
        List<List<Node>> groups = operands(root, all).stream().map(group -> operands(group, !all)).toList();
        boolean grouped = groups.size() > 1 && groups.stream().anyMatch(group -> group.size() > 1);
        if (grouped && groups.size() > MOST_GROUPS) {
            return null;
        }
        for (int i = 0; i < groups.size(); i++) {
            for (Node node : groups.get(i)) {
                Optional<Line> line = ConditionLine.of(node);
                if (line.isEmpty()) {
                    return null;
                }
                lines.add(line.get().in(grouped ? i + 1 : 1));
            }
        }
        return !grouped ? (all ? Join.ALL : Join.ANY) : all ? Join.EVERY_GROUP : Join.ANY_GROUP;
    }

    /** What the word joins, also through brackets; the node itself if it joins nothing. */
    private static List<Node> operands(Node node, boolean all) {
        if (all ? node instanceof Node.And : node instanceof Node.Or) {
            return node.children().stream().flatMap(child -> operands(child, all).stream()).toList();
        }
        return List.of(node);
    }
}
