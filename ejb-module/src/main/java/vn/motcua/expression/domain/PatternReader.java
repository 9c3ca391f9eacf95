package vn.motcua.expression.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Đọc mẫu chữ: {@code . \d \w \s \p{L} [a-z] ( ) | * + ? {m,n}}, anchors at the ends, escapes. */
final class PatternReader {

    private static final int LONGEST = 500;
    private static final int DEEPEST = 20;
    private static final int MOST_TIMES = 1000;
    private static final int MOST_BUILT = 10_000; // an empty group makes no states, but can be asked for a milliard times

    /** Part of a pattern, before it is built backwards into states. */
    private sealed interface Part {
        record One(IntPredicate reads) implements Part {}

        record Sequence(List<Part> parts) implements Part {}

        record Choice(List<Part> parts) implements Part {}

        record Times(Part part, int least, int most) implements Part {}
    }

    private static final int WITHOUT_END = -1;

    private final String source;
    private final PatternProgram program = new PatternProgram();
    private int at;
    private int depth;
    private int built;

    PatternReader(String source) {
        this.source = source;
    }

    PatternProgram program() throws NotUnderstood {
        if (source.length() > LONGEST) {
            throw new NotUnderstood(LONGEST, "expression.pattern");
        }
        if (source.startsWith("^")) {
            at++;
        }
        Part whole = choice();
        if (at < source.length()) {
            throw notUnderstood();
        }
        program.startAt(build(whole, program.accepting()));
        return program;
    }

    private Part choice() throws NotUnderstood {
        if (++depth > DEEPEST) {
            throw notUnderstood();
        }
        List<Part> parts = new ArrayList<>(List.of(sequence()));
        while (next('|')) {
            parts.add(sequence());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Part.Choice(parts);
    }

    private Part sequence() throws NotUnderstood {
        List<Part> parts = new ArrayList<>();
        while (at < source.length() && source.charAt(at) != '|' && source.charAt(at) != ')') {
            if (source.charAt(at) == '$' && at == source.length() - 1) {
                at++;
                break;
            }
            parts.add(repeated(atom()));
        }
        return new Part.Sequence(parts);
    }

    private Part repeated(Part atom) throws NotUnderstood {
        Part part = atom;
        while (at < source.length() && "*+?{".indexOf(source.charAt(at)) >= 0) {
            char sign = source.charAt(at++);
            part = switch (sign) {
                case '*' -> new Part.Times(part, 0, WITHOUT_END);
                case '+' -> new Part.Times(part, 1, WITHOUT_END);
                case '?' -> new Part.Times(part, 0, 1);
                default -> counted(part);
            };
        }
        return part;
    }

    private Part counted(Part part) throws NotUnderstood {
        int least = number();
        int most = least;
        if (next(',')) {
            most = at < source.length() && source.charAt(at) == '}' ? WITHOUT_END : number();
        }
        if (!next('}') || most != WITHOUT_END && most < least) {
            throw notUnderstood();
        }
        return new Part.Times(part, least, most);
    }

    private int number() throws NotUnderstood {
        int start = at;
        while (at < source.length() && Character.isDigit(source.charAt(at)) && at - start < 4) {
            at++;
        }
        if (start == at || Integer.parseInt(source.substring(start, at)) > MOST_TIMES) {
            throw notUnderstood();
        }
        return Integer.parseInt(source.substring(start, at));
    }

    private Part atom() throws NotUnderstood {
        int c = source.codePointAt(at);
        at += Character.charCount(c);
        if (c == '(') {
            if (source.startsWith("?:", at)) {
                at += 2;
            }
            Part inner = choice();
            if (!next(')')) {
                throw notUnderstood();
            }
            return inner;
        }
        if (c == '[') {
            return new Part.One(oneOf());
        }
        if (c == '\\') {
            return new Part.One(escaped());
        }
        if ("*+?{}^$)".indexOf(c) >= 0) {
            at--;
            throw notUnderstood();
        }
        return new Part.One(c == '.' ? any -> any != '\n' : same -> same == c);
    }

    private IntPredicate oneOf() throws NotUnderstood {
        boolean negated = next('^');
        IntPredicate all = none -> false;
        boolean first = true;
        while (first || at < source.length() && source.charAt(at) != ']') {
            if (at >= source.length() || source.startsWith("&&", at)) {
                throw notUnderstood();
            }
            first = false;
            all = all.or(range());
        }
        if (!next(']')) {
            throw notUnderstood();
        }
        return negated ? all.negate() : all;
    }

    private IntPredicate range() throws NotUnderstood {
        int low = source.codePointAt(at);
        at += Character.charCount(low);
        if (low == '[') {
            at--;
            throw notUnderstood();
        }
        boolean escape = low == '\\';
        IntPredicate single = escape ? escaped() : same -> same == low;
        boolean literal = !escape || !Character.isLetterOrDigit(source.charAt(at - 1)) && source.charAt(at - 1) != '}';
        boolean dash = at + 1 < source.length() && source.charAt(at) == '-' && source.charAt(at + 1) != ']';
        if (!dash || !literal) {
            return single;
        }
        int from = source.codePointBefore(at);
        at++;
        int to = source.codePointAt(at);
        at += Character.charCount(to);
        if (to == '\\' || to < from) {
            throw notUnderstood();
        }
        return c -> c >= from && c <= to;
    }

    private IntPredicate escaped() throws NotUnderstood {
        if (at >= source.length()) {
            throw notUnderstood();
        }
        char c = source.charAt(at++);
        return switch (c) {
            case 'd' -> CharacterKinds.DIGIT;
            case 'D' -> CharacterKinds.DIGIT.negate();
            case 'w' -> CharacterKinds.WORD;
            case 'W' -> CharacterKinds.WORD.negate();
            case 's' -> CharacterKinds.BLANK;
            case 'S' -> CharacterKinds.BLANK.negate();
            case 'p' -> kind();
            case 't' -> same -> same == '\t';
            case 'n' -> same -> same == '\n';
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw notUnderstood();
                }
                yield same -> same == c;
            }
        };
    }

    private IntPredicate kind() throws NotUnderstood {
        int end = source.indexOf('}', at);
        if (!next('{') || end < 0) {
            throw notUnderstood();
        }
        IntPredicate kind = CharacterKinds.named(source.substring(at, end));
        if (kind == null) {
            throw notUnderstood();
        }
        at = end + 1;
        return kind;
    }

    private int build(Part part, int next) throws NotUnderstood {
        if (++built > MOST_BUILT || program.size() > PatternProgram.MOST_STATES) {
            throw notUnderstood();
        }
        if (part instanceof Part.One one) {
            return program.reading(one.reads(), next);
        } else if (part instanceof Part.Sequence sequence) {
            int state = next;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                state = build(sequence.parts().get(i), state);
            }
            return state;
        } else if (part instanceof Part.Choice choice) {
            int state = build(choice.parts().get(0), next);
            for (Part other : choice.parts().subList(1, choice.parts().size())) {
                state = program.fork(state, build(other, next));
            }
            return state;
        }
        return times((Part.Times) part, next);
    }

    private int times(Part.Times times, int next) throws NotUnderstood {
        int state = next;
        if (times.most() == WITHOUT_END) {
            state = program.fork(next, next);
            program.lead(state, build(times.part(), state), next);
        }
        for (int i = times.least(); i < times.most(); i++) {
            state = program.fork(build(times.part(), state), next);
        }
        for (int i = 0; i < times.least(); i++) {
            state = build(times.part(), state);
        }
        return state;
    }

    private boolean next(char expected) {
        boolean there = at < source.length() && source.charAt(at) == expected;
        if (there) {
            at++;
        }
        return there;
    }

    private NotUnderstood notUnderstood() {
        return new NotUnderstood(Math.min(at, source.length()), "expression.pattern");
    }
}
