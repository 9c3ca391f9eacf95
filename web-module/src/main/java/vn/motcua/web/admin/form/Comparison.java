package vn.motcua.web.admin.form;

/** So sánh: one line of a condition; what stands for what is compared is written {@code %s}. */
enum Comparison {
    IS("%s = %s", Operand.VALUE),
    IS_NOT("%s != %s", Operand.VALUE),
    ONE_OF("%s in (%s)", Operand.VALUES),
    NONE_OF("%s not in (%s)", Operand.VALUES),
    MORE("%s > %s", Operand.VALUE),
    AT_LEAST("%s >= %s", Operand.VALUE),
    LESS("%s < %s", Operand.VALUE),
    AT_MOST("%s <= %s", Operand.VALUE),
    CONTAINS("contains(%s, %s)", Operand.VALUE),
    CONTAINS_NOT("not contains(%s, %s)", Operand.VALUE),
    BEFORE_TODAY("%s < today()", Operand.NONE),
    AFTER_TODAY("%s > today()", Operand.NONE),
    AGE_AT_LEAST("age(%s) >= %s", Operand.NUMBER),
    AGE_UNDER("age(%s) < %s", Operand.NUMBER),
    FILLED("filled(%s)", Operand.NONE),
    EMPTY("empty(%s)", Operand.NONE),
    SAME_AS("%s = %s", Operand.FIELD),
    OTHER_THAN("%s != %s", Operand.FIELD),
    LESS_THAN("%s < %s", Operand.FIELD),
    AT_MOST_AS("%s <= %s", Operand.FIELD),
    MORE_THAN("%s > %s", Operand.FIELD),
    AT_LEAST_AS("%s >= %s", Operand.FIELD);

    /** Cái để so với. */
    enum Operand {
        NONE,
        /** As the question itself is answered. */
        VALUE,
        VALUES,
        NUMBER,
        /** The answer to another question. */
        FIELD
    }

    private final String pattern;
    private final Operand operand;

    Comparison(String pattern, Operand operand) {
        this.pattern = pattern;
        this.operand = operand;
    }

    Operand operand() {
        return operand;
    }

    String formula(String field, String with) {
        return pattern.formatted(field, with);
    }
}
