package vn.motcua.form.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.motcua.expression.domain.Days;
import vn.motcua.expression.domain.Value;

/** Kiểu của trường: how an answer is cleaned before it is kept, what makes it unacceptable, what it means to a condition. */
public enum FieldType {
    TEXT(Answered.TEXT),
    LONG_TEXT(Answered.TEXT),
    NUMBER(Answered.NUMBER),
    MONEY(Answered.MONEY),
    DATE(Answered.DAY),
    /** A day, or only its month or its year, as civil status knows many of them. */
    PARTIAL_DATE(Answered.PARTIAL_DAY),
    YEAR(Answered.YEAR),
    TIME(Answered.TIME),
    PERSONAL_ID(Answered.PERSONAL_ID),
    TAX_CODE(Answered.TAX_CODE),
    PHONE(Answered.PHONE),
    EMAIL(Answered.EMAIL),
    URL(Answered.URL),
    SELECT(Answered.CHOICE),
    RADIO(Answered.CHOICE),
    /** Answered by the values of all that is ticked, one a line, in the order of the options. */
    MULTI_SELECT(Answered.CHOICES),
    /** Answered by the code in a shared list. */
    CATALOGUE(Answered.CATALOGUE),
    /** Answered by the code of the unit. */
    ADMINISTRATIVE_UNIT(Answered.UNIT),
    ADDRESS(Answered.NOTHING),
    PERSON(Answered.NOTHING),
    CHECKBOX(Answered.TICK),
    YES_NO(Answered.TICK),
    /** Answered by the identifiers of uploaded documents, one a line. */
    FILE(Answered.FILES),
    SIGNATURE(Answered.NOTHING),
    /** Strokes as {@code x,y x,y ...}, one stroke a line; part of a signature. */
    DRAWING(Answered.STROKES),
    /** Shown, never typed. */
    CALCULATED(Answered.TEXT),
    NOTE(Answered.NOTHING),
    HEADING(Answered.NOTHING),
    /** Rows of questions, one below the other. */
    BLOCK(Answered.NOTHING),
    /** Rows of questions as columns. */
    TABLE(Answered.NOTHING);

    public static final String CHECKED = "true";
    public static final String UNCHECKED = "false";

    /** Answered by yes or no. */
    public static final Set<FieldType> TICKS = EnumSet.of(CHECKBOX, YES_NO);

    private final Answered answered;

    FieldType(Answered answered) {
        this.answered = answered;
    }

    /** Something that can be chosen from the field's own options. */
    public boolean isChoice() {
        return answered == Answered.CHOICE || answered == Answered.CHOICES;
    }

    /** A day or a part of one. */
    public boolean isDay() {
        return answered == Answered.DAY || answered == Answered.PARTIAL_DAY;
    }

    public boolean isNumber() {
        return answered == Answered.NUMBER || answered == Answered.MONEY || answered == Answered.YEAR;
    }

    public boolean isText() {
        return answered == Answered.TEXT && this != CALCULATED;
    }

    String normalised(FormField field, String answer) {
        return answered.normalised(field, answer);
    }

    Optional<Objection> objectionTo(FormField field, String answer, FormContext context) {
        return answered.objectionTo(field, answer, context);
    }

    /** What a normalised answer means; an answer that is not right means nothing. */
    Value value(String answer) {
        if (answer == null || answer.isEmpty()) {
            return this == CHECKBOX ? Value.FALSE : Value.EMPTY;
        }
        return switch (answered) {
            case NUMBER, MONEY, YEAR -> Value.of(NumberAnswers.parsed(answer));
            case DAY, PARTIAL_DAY -> Days.parsed(answer);
            case TICK -> answer.equals(CHECKED) ? Value.TRUE : answer.equals(UNCHECKED) ? Value.FALSE : Value.EMPTY;
            case CHOICES, FILES -> ChoiceAnswers.values(answer);
            default -> Value.of(answer);
        };
    }
}
