package vn.motcua.kernel;

import java.util.Arrays;
import java.util.List;

/**
 * Vi phạm quy tắc nghiệp vụ: an answer to the person, not a fault. The text stands in the bundle {@code errors}
 * under the simple name of the class; the arguments fill its placeholders. Rolls the transaction back.
 */
public abstract class BusinessRuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Object> arguments;

    protected BusinessRuleViolation(Object... arguments) {
        super(Arrays.toString(arguments));
        this.arguments = List.of(arguments);
    }

    /** Key of the text in the bundle {@code errors}. */
    public String messageKey() {
        return getClass().getSimpleName();
    }

    /** Values for the placeholders of the text, in order. */
    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.toArray();
    }
}
