package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Lỗi của một biểu mẫu, in its definition, not in anybody's answers.
 *
 * @param place where it is: {@code sections.who}, {@code sections.who.g}, path key of a field, {@code rules.r1}
 * @param attribute what of it is meant, such as {@code visibleWhen}; empty if all of it
 * @param messageKey key of the text, {@code form.} or {@code expression.} and the kind of problem
 * @param severity a form with errors is not published
 */
public record FormProblem(
        String place, String attribute, String messageKey, List<Object> arguments, Severity severity)
        implements Serializable {

    public FormProblem {
        arguments = List.copyOf(arguments);
    }

    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
