package vn.motcua.form.domain;

import java.io.Serializable;
import java.util.List;
import vn.motcua.expression.domain.Expression;

/**
 * Quy tắc giữa các trường: must hold once all that it speaks of is known.
 *
 * @param forEach key of a block whose every row must keep it; null for a rule of the whole form
 * @param fields keys that it is said at, the first one above all; within the row if there is one
 */
public record FormRule(
        String key, Expression holds, Severity severity, String message, List<String> fields, String forEach)
        implements Serializable {

    public FormRule {
        severity = severity == null ? Severity.ERROR : severity;
        fields = fields == null ? List.of() : List.copyOf(fields);
    }

    public FormRule(String key, String holds, Severity severity, String message, String... fields) {
        this(key, Expression.of(holds), severity, message, List.of(fields), null);
    }
}
