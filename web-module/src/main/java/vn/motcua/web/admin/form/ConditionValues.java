package vn.motcua.web.admin.form;

/** Giá trị để so sánh, between what is typed and what stands in a formula. */
final class ConditionValues {

    private static final String NUMBER = "-?[0-9]{1,15}([.,][0-9]+)?";
    private static final String DAY = "([0-9]{2}/)?([0-9]{2}/)?[0-9]{4}";

    private ConditionValues() {}

    static String literal(AnswerKind kind, String typed) {
        boolean number = kind == AnswerKind.NUMBER || kind == AnswerKind.RESULT && typed.matches(NUMBER);
        boolean day = kind == AnswerKind.DAY || kind == AnswerKind.RESULT && typed.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}");
        return kind == AnswerKind.TICK ? typed : number ? typed.replace(',', '.')
                : day ? "date('" + typed + "')" : ConditionLine.text(typed);
    }

    /** The literal is of the kind that the answer is of; anything else is for the formula and the verifier. */
    static boolean fit(AnswerKind kind, String literal) {
        return switch (kind) {
            case NUMBER -> literal.matches(NUMBER);
            case DAY -> literal.matches("date\\('" + DAY + "'\\)");
            case TICK -> literal.equals("true") || literal.equals("false");
            case RESULT -> true;
            default -> literal.startsWith("'");
        };
    }
}
