package vn.motcua.kernel;

/** Không tìm thấy: what was asked for does not exist, or not for this person; the two are told apart to nobody. */
public abstract class NotFound extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    protected NotFound(Object... arguments) {
        super(arguments);
    }
}
