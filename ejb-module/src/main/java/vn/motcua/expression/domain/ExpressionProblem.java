package vn.motcua.expression.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Lỗi trong biểu thức.
 *
 * @param messageKey key of the text, {@code expression.} and the kind of problem
 * @param position the character at which it was noticed, counted from 1; the first argument of the text
 */
public record ExpressionProblem(String messageKey, int position, List<Object> arguments) implements Serializable {

    public ExpressionProblem {
        arguments = List.copyOf(arguments);
    }

    static ExpressionProblem at(int index, String messageKey, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = index + 1;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ExpressionProblem(messageKey, index + 1, List.of(all));
    }
}
