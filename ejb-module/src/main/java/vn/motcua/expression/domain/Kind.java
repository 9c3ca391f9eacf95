package vn.motcua.expression.domain;

/** Loại giá trị, as far as it is known before anybody has answered anything. */
public enum Kind {
    NUMBER,
    TEXT,
    DAY,
    TRUTH,
    /** Several values: a choice of several, a column of rows. */
    MANY,
    /** Not known, or of no matter. */
    ANY;

    static Kind of(Value value) {
        if (value instanceof Value.Num) {
            return NUMBER;
        } else if (value instanceof Value.Text) {
            return TEXT;
        } else if (value instanceof Value.Day) {
            return DAY;
        } else if (value instanceof Value.Truth) {
            return TRUTH;
        }
        return value instanceof Value.Many ? MANY : ANY;
    }
}
