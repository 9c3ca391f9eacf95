package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Lỗi ở một trường của biểu mẫu.
 *
 * @param sectionKey section of the field; empty if the form has no such field
 * @param fieldKey path key of the answer, such as {@code children.0.name}
 * @param messageKey key of the text, {@code field.} and the kind of problem; {@code field.own} for words of the form
 * @param arguments values for the placeholders of the text
 */
public record FieldProblem(
        String sectionKey, String fieldKey, String messageKey, List<Object> arguments, Severity severity)
        implements Serializable {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }

    public FieldProblem(String sectionKey, String fieldKey, String messageKey, List<Object> arguments) {
        this(sectionKey, fieldKey, messageKey, arguments, Severity.ERROR);
    }

    /** Nothing is handed in while it stands. */
    public boolean blocks() {
        return severity == Severity.ERROR;
    }

    public static boolean anyBlocks(List<FieldProblem> problems) {
        return problems.stream().anyMatch(FieldProblem::blocks);
    }
}
