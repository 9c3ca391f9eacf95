package vn.motcua.web.admin.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.motcua.expression.domain.Expression;
import vn.motcua.expression.domain.Function;
import vn.motcua.expression.domain.Node;
import vn.motcua.expression.domain.Node.Call;
import vn.motcua.expression.domain.Node.Compare;
import vn.motcua.expression.domain.Node.Literal;
import vn.motcua.expression.domain.Node.Reference;
import vn.motcua.expression.domain.Value;
import vn.motcua.web.admin.form.Conditions.Line;

/** Đọc một dòng điều kiện from what the parser understood, however it was written. */
final class ConditionLine {

    private ConditionLine() {}

    static Optional<Line> of(Node node) {
        if (node instanceof Reference reference) {
            return line(reference, Comparison.IS, "true");
        } else if (node instanceof Node.Not not) {
            return denied(not.operand());
        } else if (node instanceof Node.In in) {
            return in(in, Comparison.ONE_OF);
        } else if (node instanceof Node.Comparison comparison) {
            return compared(comparison);
        } else if (node instanceof Call call) {
            return called(call, Comparison.CONTAINS, Comparison.FILLED, Comparison.EMPTY);
        }
        return Optional.empty();
    }

    private static Optional<Line> denied(Node node) {
        if (node instanceof Reference reference) {
            return line(reference, Comparison.IS, "false");
        } else if (node instanceof Node.In in) {
            return in(in, Comparison.NONE_OF);
        } else if (node instanceof Call call) {
            return called(call, Comparison.CONTAINS_NOT, Comparison.EMPTY, Comparison.FILLED);
        } else if (node instanceof Node.Comparison comparison && comparison.compare() == Compare.EQUAL) {
            return compared(new Node.Comparison(Compare.DIFFERENT, comparison.left(), comparison.right()));
        }
        return Optional.empty();
    }

    private static Optional<Line> in(Node.In in, Comparison comparison) {
        return line(in.operand(), comparison, in.values().stream().map(ConditionLine::literal).collect(Collectors.joining(", ")));
    }

    private static Optional<Line> called(Call call, Comparison contains, Comparison filled, Comparison empty) {
        Node about = call.arguments().isEmpty() ? null : call.arguments().get(0);
        if (call.function() == Function.CONTAINS && call.arguments().get(1) instanceof Literal literal) {
            return line(about, contains, literal(literal.value()));
        }
        return call.function() == Function.FILLED ? line(about, filled, "")
                : call.function() == Function.EMPTY ? line(about, empty, "") : Optional.empty();
    }

    private static Optional<Line> compared(Node.Comparison comparison) {
        Node left = comparison.left();
        Node right = comparison.right();
        if (left instanceof Literal && right instanceof Reference) {
            return compared(new Node.Comparison(comparison.compare().turned(), right, left));
        }
        if (right instanceof Literal literal) {
            return left instanceof Call call && call.function() == Function.AGE && literal.value() instanceof Value.Num
                    ? aged(call, comparison.compare(), literal) : line(left, withValue(comparison.compare()), literal(literal.value()));
        }
        boolean today = right instanceof Call call && call.function() == Function.TODAY;
        if (today && comparison.compare() == Compare.LESS) {
            return line(left, Comparison.BEFORE_TODAY, "");
        } else if (today && comparison.compare() == Compare.MORE) {
            return line(left, Comparison.AFTER_TODAY, "");
        }
        return right instanceof Reference other ? line(left, withField(comparison.compare()), other.path()) : Optional.empty();
    }

    private static Optional<Line> aged(Call age, Compare compare, Literal years) {
        return compare == Compare.AT_LEAST ? line(age.arguments().get(0), Comparison.AGE_AT_LEAST, literal(years.value()))
                : compare == Compare.LESS ? line(age.arguments().get(0), Comparison.AGE_UNDER, literal(years.value())) : Optional.empty();
    }

    private static Optional<Line> line(Node about, Comparison comparison, String operand) {
        return about instanceof Reference reference ? Optional.of(new Line(reference.path(), comparison, operand)) : Optional.empty();
    }

    private static Comparison withValue(Compare compare) {
        return switch (compare) {
            case EQUAL -> Comparison.IS;
            case DIFFERENT -> Comparison.IS_NOT;
            case LESS -> Comparison.LESS;
            case AT_MOST -> Comparison.AT_MOST;
            case MORE -> Comparison.MORE;
            case AT_LEAST -> Comparison.AT_LEAST;
        };
    }

    private static Comparison withField(Compare compare) {
        return switch (compare) {
            case EQUAL -> Comparison.SAME_AS;
            case DIFFERENT -> Comparison.OTHER_THAN;
            case LESS -> Comparison.LESS_THAN;
            case AT_MOST -> Comparison.AT_MOST_AS;
            case MORE -> Comparison.MORE_THAN;
            case AT_LEAST -> Comparison.AT_LEAST_AS;
        };
    }

    /** As it is written in a formula. */
    static String literal(Value value) {
        if (value instanceof Value.Num num) {
            return num.number().toPlainString();
        }
        return value instanceof Value.Day ? "date('" + value.written() + "')"
                : value instanceof Value.Truth ? value.written() : text(value.written());
    }

    static String text(String typed) {
        return "'" + typed.replace("'", "''") + "'";
    }

    /** The text of a literal, as it is typed or chosen. */
    static String plain(String literal) {
        String inner = literal.startsWith("date('") ? literal.substring(5, literal.length() - 1) : literal;
        return inner.startsWith("'") ? inner.substring(1, inner.length() - 1).replace("''", "'") : inner;
    }

    /** Of a list of literals. */
    static List<String> plains(String literals) {
        return Expression.of("x in (" + literals + ")").root() instanceof Node.In in
                ? in.values().stream().map(Value::written).toList() : List.of();
    }
}
