package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;

/**
 * Lỗi ở một trường của biểu mẫu.
 *
 * @param sectionKey section of the field; empty if the form has no such field
 * @param messageKey key of the text, {@code field.} and the kind of problem
 * @param arguments values for the placeholders of the text
 */
public record FieldProblem(String sectionKey, String fieldKey, String messageKey, List<Object> arguments)
        implements Serializable {

    public FieldProblem {
        arguments = List.copyOf(arguments);
    }
}
