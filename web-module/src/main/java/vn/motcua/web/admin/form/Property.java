package vn.motcua.web.admin.form;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vn.motcua.form.domain.FieldType;

/** Thuộc tính của một trường, called as in the document; asked for only where it makes sense for the type. */
enum Property {
    LABEL(FieldType.TEXT, PropertyPart.BASIC, Property.all()),
    HELP(FieldType.LONG_TEXT, PropertyPart.BASIC, Property.all()),
    PLACEHOLDER(FieldType.TEXT, PropertyPart.BASIC, Property.typed()),
    EXAMPLE(FieldType.TEXT, PropertyPart.BASIC, Property.typed()),
    WIDTH(FieldType.SELECT, PropertyPart.BASIC, Property.asked()),
    OPTIONS(FieldType.LONG_TEXT, PropertyPart.ANSWER, EnumSet.of(FieldType.SELECT, FieldType.RADIO, FieldType.MULTI_SELECT)),
    CATALOGUE(FieldType.SELECT, PropertyPart.ANSWER, EnumSet.of(FieldType.CATALOGUE)),
    PARTS(FieldType.MULTI_SELECT, PropertyPart.ANSWER, EnumSet.of(FieldType.PERSON, FieldType.ADDRESS, FieldType.SIGNATURE)),
    MIN_LENGTH(FieldType.NUMBER, PropertyPart.ANSWER, EnumSet.of(FieldType.TEXT, FieldType.LONG_TEXT)),
    MAX_LENGTH(FieldType.NUMBER, PropertyPart.ANSWER, EnumSet.of(FieldType.TEXT, FieldType.LONG_TEXT)),
    MIN(FieldType.NUMBER, PropertyPart.ANSWER, EnumSet.of(FieldType.NUMBER, FieldType.MONEY, FieldType.YEAR)),
    MAX(FieldType.NUMBER, PropertyPart.ANSWER, EnumSet.of(FieldType.NUMBER, FieldType.MONEY, FieldType.YEAR)),
    DECIMALS(FieldType.NUMBER, PropertyPart.ANSWER, EnumSet.of(FieldType.NUMBER)),
    NOT_FUTURE(FieldType.CHECKBOX, PropertyPart.ANSWER, EnumSet.of(FieldType.DATE, FieldType.PARTIAL_DATE, FieldType.YEAR)),
    NOT_PAST(FieldType.CHECKBOX, PropertyPart.ANSWER, EnumSet.of(FieldType.DATE, FieldType.PARTIAL_DATE, FieldType.YEAR)),
    OLD_PERSONAL_ID(FieldType.CHECKBOX, PropertyPart.ANSWER, EnumSet.of(FieldType.PERSONAL_ID)),
    PATTERN(FieldType.TEXT, PropertyPart.ANSWER, Property.written()),
    PATTERN_MESSAGE(FieldType.TEXT, PropertyPart.ANSWER, Property.written()),
    TIDY(FieldType.SELECT, PropertyPart.ANSWER, EnumSet.of(FieldType.TEXT)),
    MIN_ROWS(FieldType.NUMBER, PropertyPart.ANSWER, EnumSet.of(FieldType.BLOCK, FieldType.TABLE)),
    MAX_ROWS(FieldType.NUMBER, PropertyPart.ANSWER, EnumSet.of(FieldType.BLOCK, FieldType.TABLE)),
    FILE_KINDS(FieldType.MULTI_SELECT, PropertyPart.ANSWER, EnumSet.of(FieldType.FILE)),
    MAX_FILE_SIZE(FieldType.NUMBER, PropertyPart.ANSWER, EnumSet.of(FieldType.FILE)),
    MAX_FILES(FieldType.NUMBER, PropertyPart.ANSWER, EnumSet.of(FieldType.FILE)),
    CALCULATION(FieldType.LONG_TEXT, PropertyPart.ANSWER, EnumSet.of(FieldType.CALCULATED)),
    TOTALLED(FieldType.CHECKBOX, PropertyPart.ANSWER, EnumSet.of(FieldType.NUMBER, FieldType.MONEY, FieldType.CALCULATED)),
    MESSAGE(FieldType.TEXT, PropertyPart.ANSWER, Property.answered()),
    SUGGESTION(FieldType.TEXT, PropertyPart.ANSWER, Property.answered()),
    SEVERITY(FieldType.SELECT, PropertyPart.ANSWER, Property.answered()),
    PREFILL(FieldType.SELECT, PropertyPart.SOURCE, Property.typed()),
    CONSTANT(FieldType.TEXT, PropertyPart.SOURCE, Property.preset()),
    COPY_FROM(FieldType.SELECT, PropertyPart.SOURCE, Property.copied()),
    PRINT_LABEL(FieldType.TEXT, PropertyPart.NAME, Property.all()),
    SENSITIVE(FieldType.CHECKBOX, PropertyPart.NAME, Property.asked()),
    DO_NOT_INFER(FieldType.CHECKBOX, PropertyPart.NAME, Property.asked()),
    KEY(FieldType.TEXT, PropertyPart.NAME, Property.all());

    /** Nhóm thuộc tính. */
    enum PropertyPart {
        BASIC,
        ANSWER,
        WHEN,
        SOURCE,
        NAME,
        PAPER,
        PART,
        RULE
    }

    private final FieldType editor;
    private final PropertyPart part;
    private final Set<FieldType> types;

    Property(FieldType editor, PropertyPart part, Set<FieldType> types) {
        this.editor = editor;
        this.part = part;
        this.types = types;
    }

    /** As it is called in the document: {@code notFuture} for NOT_FUTURE. */
    String attribute() {
        StringBuilder called = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            called.append(called.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return called.toString();
    }

    FieldType editor() {
        return editor;
    }

    PropertyPart part() {
        return part;
    }

    boolean suits(FieldType type) {
        return types.contains(type);
    }

    /** Whole numbers in the document, other numbers as they are. */
    boolean isCount() {
        return editor == FieldType.NUMBER && this != MIN && this != MAX && this != MAX_FILE_SIZE;
    }

    private static Set<FieldType> all() {
        return EnumSet.allOf(FieldType.class);
    }

    private static Set<FieldType> asked() {
        Set<FieldType> types = all();
        types.removeAll(EnumSet.of(FieldType.NOTE, FieldType.HEADING, FieldType.CALCULATED));
        return types;
    }

    /** Answered in one line. */
    private static Set<FieldType> typed() {
        return EnumSet.copyOf(Arrays.asList(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.NUMBER, FieldType.MONEY,
                FieldType.DATE, FieldType.PARTIAL_DATE, FieldType.YEAR, FieldType.TIME, FieldType.PERSONAL_ID,
                FieldType.TAX_CODE, FieldType.PHONE, FieldType.EMAIL, FieldType.URL));
    }

    /** Typed as letters. */
    private static Set<FieldType> written() {
        return EnumSet.of(FieldType.TEXT, FieldType.LONG_TEXT, FieldType.PERSONAL_ID, FieldType.TAX_CODE, FieldType.PHONE,
                FieldType.EMAIL, FieldType.URL);
    }

    private static Set<FieldType> chosen() {
        return EnumSet.of(FieldType.SELECT, FieldType.RADIO, FieldType.MULTI_SELECT, FieldType.CATALOGUE, FieldType.YES_NO,
                FieldType.CHECKBOX);
    }

    /** Judged as one answer. */
    private static Set<FieldType> answered() {
        Set<FieldType> types = preset();
        types.addAll(EnumSet.of(FieldType.ADMINISTRATIVE_UNIT, FieldType.FILE, FieldType.DRAWING));
        return types;
    }

    private static Set<FieldType> preset() {
        Set<FieldType> types = typed();
        types.addAll(chosen());
        return types;
    }

    private static Set<FieldType> copied() {
        Set<FieldType> types = preset();
        types.addAll(EnumSet.of(FieldType.ADDRESS, FieldType.PERSON, FieldType.ADMINISTRATIVE_UNIT));
        return types;
    }
}
