package vn.motcua.web.admin.form;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;

/** Loại câu trả lời khi so sánh: which comparisons make sense of it. */
enum AnswerKind {
    CHOICE(Comparison.IS, Comparison.IS_NOT, Comparison.ONE_OF, Comparison.NONE_OF, Comparison.FILLED, Comparison.EMPTY, Comparison.SAME_AS,
            Comparison.OTHER_THAN),
    /** Chosen from a shared list. */
    CODE(Comparison.IS, Comparison.IS_NOT, Comparison.FILLED, Comparison.EMPTY, Comparison.SAME_AS, Comparison.OTHER_THAN),
    SEVERAL(Comparison.CONTAINS, Comparison.CONTAINS_NOT, Comparison.FILLED, Comparison.EMPTY),
    TICK(Comparison.IS, Comparison.IS_NOT, Comparison.FILLED, Comparison.EMPTY),
    NUMBER(Comparison.IS, Comparison.IS_NOT, Comparison.MORE, Comparison.AT_LEAST, Comparison.LESS, Comparison.AT_MOST, Comparison.FILLED,
            Comparison.EMPTY, Comparison.SAME_AS, Comparison.OTHER_THAN, Comparison.LESS_THAN, Comparison.AT_MOST_AS, Comparison.MORE_THAN,
            Comparison.AT_LEAST_AS),
    DAY(Comparison.IS, Comparison.LESS, Comparison.AT_MOST, Comparison.MORE, Comparison.AT_LEAST, Comparison.BEFORE_TODAY,
            Comparison.AFTER_TODAY, Comparison.AGE_AT_LEAST, Comparison.AGE_UNDER, Comparison.FILLED, Comparison.EMPTY, Comparison.SAME_AS,
            Comparison.OTHER_THAN, Comparison.LESS_THAN, Comparison.AT_MOST_AS, Comparison.MORE_THAN, Comparison.AT_LEAST_AS, Comparison.IS_NOT),
    UNIT(Comparison.IS, Comparison.IS_NOT, Comparison.FILLED, Comparison.EMPTY, Comparison.SAME_AS, Comparison.OTHER_THAN),
    TEXT(Comparison.IS, Comparison.IS_NOT, Comparison.CONTAINS, Comparison.CONTAINS_NOT, Comparison.FILLED, Comparison.EMPTY,
            Comparison.SAME_AS, Comparison.OTHER_THAN),
    /** Calculated: a number, a day or a text, nobody knows before. */
    RESULT(Comparison.IS, Comparison.IS_NOT, Comparison.MORE, Comparison.AT_LEAST, Comparison.LESS, Comparison.AT_MOST, Comparison.FILLED,
            Comparison.EMPTY, Comparison.SAME_AS, Comparison.OTHER_THAN, Comparison.LESS_THAN, Comparison.AT_MOST_AS, Comparison.MORE_THAN,
            Comparison.AT_LEAST_AS),
    /** Files, a person, an address: there or not. */
    THING(Comparison.FILLED, Comparison.EMPTY);

    private final Set<Comparison> comparisons;

    AnswerKind(Comparison first, Comparison... others) {
        comparisons = EnumSet.of(first, others);
    }

    Set<Comparison> comparisons() {
        return comparisons;
    }

    static AnswerKind of(FormField field) {
        FieldType type = field.type();
        if (type.isNumber() || field.isRepeated()) {
            return NUMBER;
        }
        if (type.isDay()) {
            return DAY;
        }
        return switch (type) {
            case SELECT, RADIO -> CHOICE;
            case CATALOGUE -> CODE;
            case MULTI_SELECT -> SEVERAL;
            case CHECKBOX, YES_NO -> TICK;
            case ADMINISTRATIVE_UNIT -> UNIT;
            case CALCULATED -> RESULT;
            case FILE, PERSON, ADDRESS, SIGNATURE, DRAWING -> THING;
            default -> TEXT;
        };
    }
}
