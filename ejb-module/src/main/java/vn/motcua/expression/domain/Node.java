package vn.motcua.expression.domain;

import java.io.Serializable;
import java.util.List;

/** Cây biểu thức: what the parser understood. Every kind is listed here, so that whoever walks it forgets none. */
public sealed interface Node extends Serializable {

    /** Phép so sánh. */
    enum Compare {
        EQUAL, DIFFERENT, LESS, AT_MOST, MORE, AT_LEAST;

        /** What holds if and only if this does not. */
        public Compare opposite() {
            return switch (this) {
                case EQUAL -> DIFFERENT;
                case DIFFERENT -> EQUAL;
                case LESS -> AT_LEAST;
                case AT_MOST -> MORE;
                case MORE -> AT_MOST;
                case AT_LEAST -> LESS;
            };
        }

        /** The same with both sides exchanged. */
        public Compare turned() {
            return switch (this) {
                case LESS -> MORE;
                case AT_MOST -> AT_LEAST;
                case MORE -> LESS;
                case AT_LEAST -> AT_MOST;
                case EQUAL, DIFFERENT -> this;
            };
        }
    }

    /** Phép tính. */
    enum Operation {
        PLUS, MINUS, TIMES, DIVIDED
    }

    record Literal(Value value) implements Node {}

    /** Tên trường, with the place in the text where it stands, for messages. */
    record Reference(String path, int position) implements Node {}

    record Not(Node operand) implements Node {}

    record And(List<Node> operands) implements Node {}

    record Or(List<Node> operands) implements Node {}

    record Comparison(Compare compare, Node left, Node right) implements Node {}

    record In(Node operand, List<Value> values) implements Node {}

    record Matches(Node operand, SafePattern pattern) implements Node {}

    record Arithmetic(Operation operation, Node left, Node right) implements Node {}

    record Concat(List<Node> operands) implements Node {}

    record Call(Function function, List<Node> arguments, int position) implements Node {}

    default List<Node> children() {
        if (this instanceof Not not) {
            return List.of(not.operand());
        } else if (this instanceof And and) {
            return and.operands();
        } else if (this instanceof Or or) {
            return or.operands();
        } else if (this instanceof Comparison comparison) {
            return List.of(comparison.left(), comparison.right());
        } else if (this instanceof In in) {
            return List.of(in.operand());
        } else if (this instanceof Matches matches) {
            return List.of(matches.operand());
        } else if (this instanceof Arithmetic arithmetic) {
            return List.of(arithmetic.left(), arithmetic.right());
        } else if (this instanceof Concat concat) {
            return concat.operands();
        } else if (this instanceof Call call) {
            return call.arguments();
        }
        return List.of();
    }
}
