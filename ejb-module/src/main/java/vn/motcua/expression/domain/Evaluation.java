package vn.motcua.expression.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.motcua.expression.domain.Node.Arithmetic;
import vn.motcua.expression.domain.Node.Call;
import vn.motcua.expression.domain.Node.Compare;
import vn.motcua.expression.domain.Node.Comparison;
import vn.motcua.expression.domain.Node.Concat;
import vn.motcua.expression.domain.Node.Operation;
import vn.motcua.expression.domain.Node.Reference;
import vn.motcua.expression.domain.Value.Num;
import vn.motcua.expression.domain.Value.Text;
import vn.motcua.expression.domain.Value.Truth;

/**
 * Tính biểu thức: total, whatever was typed. What is not known makes a comparison unknown; unknown is neither true nor
 * false, and {@code and}, {@code or}, {@code not} treat it so.
 */
final class Evaluation {

    private static final int LONGEST_TEXT = 20_000;
    private static final int SCALE = 10;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);

    private Evaluation() {}

    static Value of(Node node, Scope scope) {
        if (!scope.mayGoOn()) {
            return Value.EMPTY;
        }
        if (node instanceof Node.Literal literal) {
            return literal.value();
        } else if (node instanceof Reference reference) {
            return scope.value(reference.path());
        } else if (node instanceof Node.Not not) {
            Value operand = of(not.operand(), scope);
            return operand instanceof Truth truth ? Value.of(!truth.holds()) : Value.EMPTY;
        } else if (node instanceof Node.And and) {
            return decided(and.operands(), scope, false);
        } else if (node instanceof Node.Or or) {
            return decided(or.operands(), scope, true);
        } else if (node instanceof Comparison comparison) {
            return compared(comparison.compare(), of(comparison.left(), scope), of(comparison.right(), scope));
        } else if (node instanceof Node.In in) {
            return among(of(in.operand(), scope), in.values());
        } else if (node instanceof Node.Matches matches) {
            Value operand = of(matches.operand(), scope);
            return operand.isEmpty() ? Value.EMPTY : Value.of(matches.pattern().matches(operand.written()));
        } else if (node instanceof Arithmetic arithmetic) {
            return computed(arithmetic.operation(), of(arithmetic.left(), scope), of(arithmetic.right(), scope));
        } else if (node instanceof Concat concat) {
            return joined(concat.operands(), scope);
        }
        return Calls.of((Call) node, scope);
    }

    /** The first operand that decides does: false for a conjunction, true for a disjunction. */
    private static Value decided(List<Node> operands, Scope scope, boolean decisive) {
        Value outcome = Value.of(!decisive);
        for (Node operand : operands) {
            Value value = of(operand, scope);
            if (!(value instanceof Truth truth)) {
                outcome = Value.EMPTY;
            } else if (truth.holds() == decisive) {
                return value;
            }
        }
        return outcome;
    }

    static Value compared(Compare compare, Value left, Value right) {
        Integer order = order(left, right);
        if (order == null) {
            return left instanceof Value.Day && right instanceof Value.Day ? Value.EMPTY : apart(compare, left, right);
        }
        return Value.of(switch (compare) {
            case EQUAL -> order == 0;
            case DIFFERENT -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case AT_LEAST -> order >= 0;
        });
    }

    /** Values of different kinds are different, but none is the larger. */
    private static Value apart(Compare compare, Value left, Value right) {
        if (left.isEmpty() || right.isEmpty() || left instanceof Value.Many || right instanceof Value.Many) {
            return Value.EMPTY;
        }
        return compare == Compare.EQUAL ? Value.FALSE : compare == Compare.DIFFERENT ? Value.TRUE : Value.EMPTY;
    }

    private static Integer order(Value left, Value right) {
        if (left instanceof Num one && right instanceof Num other) {
            return one.number().compareTo(other.number());
        }
        if (left instanceof Text one && right instanceof Text other) {
            return one.text().compareTo(other.text());
        }
        if (left instanceof Value.Day one && right instanceof Value.Day other) {
            return Days.compared(one, other);
        }
        if (left instanceof Truth one && right instanceof Truth other) {
            return Boolean.compare(one.holds(), other.holds());
        }
        return null;
    }

    /** Of several choices, one among the values is enough. */
    static Value among(Value operand, List<Value> values) {
        if (operand.isEmpty()) {
            return Value.EMPTY;
        }
        List<Value> candidates = operand instanceof Value.Many many ? many.values() : List.of(operand);
        return Value.of(candidates.stream().anyMatch(candidate ->
                values.stream().anyMatch(value -> compared(Compare.EQUAL, candidate, value).isTrue())));
    }

    static Value computed(Operation operation, Value left, Value right) {
        if (!(left instanceof Num one) || !(right instanceof Num other)) {
            return Value.EMPTY;
        }
        BigDecimal a = one.number();
        BigDecimal b = other.number();
        return switch (operation) {
            case PLUS -> bounded(a.add(b));
            case MINUS -> bounded(a.subtract(b));
            case TIMES -> bounded(a.multiply(b));
            case DIVIDED -> b.signum() == 0 ? Value.EMPTY : bounded(a.divide(b, SCALE, RoundingMode.HALF_UP));
        };
    }

    /** Numbers stay within what a form can mean, so that no product of products grows without end. */
    static Value bounded(BigDecimal number) {
        if (number.abs().compareTo(LARGEST) > 0) {
            return Value.EMPTY;
        }
        return new Num(number.scale() > SCALE ? number.setScale(SCALE, RoundingMode.HALF_UP) : number);
    }

    private static Value joined(List<Node> operands, Scope scope) {
        StringBuilder text = new StringBuilder();
        for (Node operand : operands) {
            String part = of(operand, scope).written();
            text.append(part, 0, Math.min(part.length(), Math.max(0, LONGEST_TEXT - text.length())));
        }
        return Value.of(text.toString());
    }
}
