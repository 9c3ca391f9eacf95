package vn.motcua.expression.domain;

/** Không hiểu được: carries the problem from where it was noticed to {@link Expression}, which keeps it. */
class NotUnderstood extends Exception {

    private static final long serialVersionUID = 1L;

    private final ExpressionProblem problem;

    NotUnderstood(int index, String messageKey, Object... arguments) {
        super(messageKey, null, false, false);
        this.problem = ExpressionProblem.at(index, messageKey, arguments);
    }

    ExpressionProblem problem() {
        return problem;
    }
}
