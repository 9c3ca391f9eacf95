package vn.motcua.expression.domain;

import java.io.Serializable;

/**
 * Mẫu chữ: the part of regular expressions that an author of forms needs, matched in time proportional to the text.
 * There is no going back, hence no pattern that keeps a server busy; what would need it (look-around, references back)
 * is not understood. A pattern is about the whole text.
 */
public final class SafePattern implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String source;
    private final int problemPosition;
    private transient PatternProgram program;

    private SafePattern(String source, PatternProgram program, int problemPosition) {
        this.source = source;
        this.program = program;
        this.problemPosition = problemPosition;
    }

    /** Never refuses; see {@link #isUnderstood()}. */
    public static SafePattern of(String source) {
        try {
            return new SafePattern(source, new PatternReader(source).program(), 0);
        } catch (NotUnderstood e) {
            return new SafePattern(source, null, e.problem().position());
        }
    }

    public String source() {
        return source;
    }

    public boolean isUnderstood() {
        return program != null;
    }

    /** The character that was not understood, counted from 1; 0 if all were. */
    public int problemPosition() {
        return problemPosition;
    }

    /** What was not understood matches nothing. */
    public boolean matches(String text) {
        return program != null && program.matches(text);
    }

    private Object readResolve() {
        return of(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafePattern pattern && source.equals(pattern.source);
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
