package vn.motcua.expression.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Biểu thức: a condition or a computation as its author wrote it, and what was understood of it. A text that cannot be
 * understood is kept too, so that a half-written form is not lost; it comes to nothing and says why.
 */
public final class Expression implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final Node root;
    private final ExpressionProblem problem;

    private Expression(String source, Node root, ExpressionProblem problem) {
        this.source = source;
        this.root = root;
        this.problem = problem;
    }

    /** Never refuses; see {@link #problem()}. Null for nothing written. */
    public static Expression of(String source) {
        if (source == null || source.isBlank()) {
            return null;
        }
        String text = source.strip();
        try {
            return new Expression(text, new Parser(text).expression(), null);
        } catch (NotUnderstood e) {
            return new Expression(text, null, e.problem());
        }
    }

    public String source() {
        return source;
    }

    /** What was understood; null if nothing was. */
    public Node root() {
        return root;
    }

    public Optional<ExpressionProblem> problem() {
        return Optional.ofNullable(problem);
    }

    public boolean isUnderstood() {
        return root != null;
    }

    public Value in(Scope scope) {
        return root == null ? Value.EMPTY : Evaluation.of(root, scope);
    }

    /** The condition holds beyond doubt. */
    public boolean holdsIn(Scope scope) {
        return in(scope).isTrue();
    }

    /** The names that it mentions, each once. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        references().forEach(reference -> names.add(reference.path()));
        return names;
    }

    public List<Node.Reference> references() {
        List<Node.Reference> found = new ArrayList<>();
        if (root != null) {
            collect(root, found);
        }
        return found;
    }

    private static void collect(Node node, List<Node.Reference> found) {
        if (node instanceof Node.Reference reference) {
            found.add(reference);
        }
        node.children().forEach(child -> collect(child, found));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression expression && source.equals(expression.source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }
}
