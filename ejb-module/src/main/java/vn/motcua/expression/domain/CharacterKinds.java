package vn.motcua.expression.domain;

import java.util.function.IntPredicate;

/** Loại ký tự: letters of every alphabet where a pattern asks for letters, digits 0 to 9 where it asks for digits. */
final class CharacterKinds {

    static final IntPredicate DIGIT = c -> c >= '0' && c <= '9';
    static final IntPredicate BLANK = c -> Character.isWhitespace(c) || c == '\u00a0';
    static final IntPredicate WORD = c -> c == '_' || Character.isLetter(c) || DIGIT.test(c);

    private CharacterKinds() {}

    /** Null for a kind that is not known. */
    static IntPredicate named(String name) {
        return switch (name) {
            case "L" -> Character::isLetter;
            case "Lu" -> Character::isUpperCase;
            case "Ll" -> Character::isLowerCase;
            case "N", "Nd" -> Character::isDigit;
            case "P" -> c -> !Character.isLetterOrDigit(c) && !Character.isWhitespace(c) && !Character.isISOControl(c);
            default -> null;
        };
    }
}
