package vn.motcua.expression.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tách từ: the words and signs of an expression, each with its place. */
final class Lexer {

    static final int LONGEST = 2000;

    enum Kind {
        NUMBER, TEXT, NAME, WORD, SIGN, END
    }

    record Token(Kind kind, String text, int position) {

        boolean is(String expected) {
            return (kind == Kind.SIGN || kind == Kind.WORD) && text.equals(expected);
        }
    }

    private static final Set<String> WORDS = Set.of("and", "or", "not", "in", "matches", "true", "false");
    private static final List<String> SIGNS =
            List.of("<=", ">=", "!=", "<>", "==", "=", "<", ">", "+", "-", "*", "/", "&", "(", ")", ",");

    private final String source;
    private int at;

    Lexer(String source) {
        this.source = source;
    }

    List<Token> tokens() throws NotUnderstood {
        if (source.length() > LONGEST) {
            throw new NotUnderstood(LONGEST, "expression.tooLong", LONGEST);
        }
        List<Token> tokens = new ArrayList<>();
        while (true) {
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            if (at >= source.length()) {
                tokens.add(new Token(Kind.END, "", source.length()));
                return tokens;
            }
            tokens.add(next());
        }
    }

    private Token next() throws NotUnderstood {
        char first = source.charAt(at);
        if (isDigit(first)) {
            return number();
        }
        if (isLetter(first)) {
            return name();
        }
        if (first == '\'' || first == '"') {
            return text(first);
        }
        for (String sign : SIGNS) {
            if (source.startsWith(sign, at)) {
                at += sign.length();
                return new Token(Kind.SIGN, sign, at - sign.length());
            }
        }
        throw new NotUnderstood(at, "expression.character", String.valueOf(first));
    }

    private Token number() {
        int start = at;
        while (at < source.length() && isDigit(source.charAt(at))) {
            at++;
        }
        if (at + 1 < source.length() && source.charAt(at) == '.' && isDigit(source.charAt(at + 1))) {
            at++;
            while (at < source.length() && isDigit(source.charAt(at))) {
                at++;
            }
        }
        return new Token(Kind.NUMBER, source.substring(start, at), start);
    }

    private Token name() {
        int start = at;
        while (at < source.length() && (isLetter(source.charAt(at)) || isDigit(source.charAt(at))
                || source.charAt(at) == '.' && at + 1 < source.length() && isLetter(source.charAt(at + 1)))) {
            at++;
        }
        String name = source.substring(start, at);
        return new Token(WORDS.contains(name) ? Kind.WORD : Kind.NAME, name, start);
    }

    /** A doubled quote inside stands for one. */
    private Token text(char quote) throws NotUnderstood {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < source.length()) {
            char next = source.charAt(at++);
            if (next != quote) {
                text.append(next);
            } else if (at < source.length() && source.charAt(at) == quote) {
                text.append(quote);
                at++;
            } else {
                return new Token(Kind.TEXT, text.toString(), start);
            }
        }
        throw new NotUnderstood(start, "expression.openText");
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
