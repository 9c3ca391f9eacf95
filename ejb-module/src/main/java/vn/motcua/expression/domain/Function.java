package vn.motcua.expression.domain;

import java.util.Arrays;
import java.util.Optional;

/** Hàm: what an expression may ask for. There is no other, and none that reaches outside. */
public enum Function {
    TODAY("today", 0, 0),
    DATE("date", 1, 1),
    EMPTY("empty", 1, 1),
    FILLED("filled", 1, 1),
    AGE("age", 1, 1),
    YEARS("years", 2, 2),
    MONTHS("months", 2, 2),
    DAYS("days", 2, 2),
    YEAR("year", 1, 1),
    ADD_DAYS("addDays", 2, 2),
    ADD_MONTHS("addMonths", 2, 2),
    ADD_YEARS("addYears", 2, 2),
    LENGTH("length", 1, 1),
    UPPER("upper", 1, 1),
    LOWER("lower", 1, 1),
    CONTAINS("contains", 2, 2),
    STARTS_WITH("startsWith", 2, 2),
    NUMBER("number", 1, 1),
    ROUND("round", 1, 2),
    ABS("abs", 1, 1),
    MIN("min", 1, 20),
    MAX("max", 1, 20),
    IF("if", 3, 3),
    FIRST_OF("firstOf", 1, 20),
    SUM("sum", 1, 2),
    COUNT("count", 1, 2),
    ALL("all", 2, 2),
    ANY("any", 2, 2),
    DISTINCT("distinct", 1, 1);

    private final String word;
    private final int least;
    private final int most;

    Function(String word, int least, int most) {
        this.word = word;
        this.least = least;
        this.most = most;
    }

    /** As it is written in an expression. */
    public String word() {
        return word;
    }

    int least() {
        return least;
    }

    int most() {
        return most;
    }

    /** Its first argument is the name of rows or of a column in rows, not a value. */
    public boolean overRows() {
        return this == SUM || this == COUNT || this == ALL || this == ANY || this == DISTINCT;
    }

    static Optional<Function> named(String word) {
        return Arrays.stream(values()).filter(function -> function.word.equals(word)).findFirst();
    }
}
