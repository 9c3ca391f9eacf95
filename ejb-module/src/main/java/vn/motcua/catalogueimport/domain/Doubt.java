package vn.motcua.catalogueimport.domain;

import java.io.Serializable;

/**
 * Điểm nghi vấn: what a reader was not sure of, so that a person can look.
 *
 * @param field path of the field in the source
 * @param excerpt beginning of what was read
 */
public record Doubt(String field, Kind kind, String excerpt) implements Serializable {

    public static final int LONGEST_EXCERPT = 300;
    public static final int LONGEST_FIELD = 100;

    /** Loại nghi vấn, and with it what was done. */
    public enum Kind {
        // the row is not taken over
        NOT_JSON(true),
        NOT_TEXT(true),
        LINE_TOO_LONG(true),
        FILE_CUT_OFF(true),
        CODE_MISSING(true),
        CODE_UNUSUAL(true),
        NAME_MISSING(true),
        DUPLICATE_CODE(true),
        NOT_PUBLIC(true),
        NOT_ANSWERED(true),
        TOO_LARGE(true),
        REFUSED_BY_RULE(true),
        // kept in the words of the publication
        UNKNOWN_FIELD(false),
        WRONG_TYPE(false),
        UNKNOWN_VALUE(false),
        NOT_A_LINK(false),
        UNIT_MISSING(false),
        CHANNELS_NOT_TABULAR(false),
        COMPONENTS_NOT_TABULAR(false),
        TABLE_DIFFERS_FROM_TEXT(false),
        LEGAL_BASIS_NOT_SPLIT(false),
        RESULTS_NOT_SPLIT(false),
        // taken over with a change
        SYMBOLS_REPLACED(false),
        TIME_CONVERTED(false),
        DUPLICATE_ROW(false),
        CASE_NOT_NAMED(false),
        COUNT_REPAIRED(false),
        COUNT_MISSING(false),
        NAME_REJOINED(false),
        FEE_NOT_IN_DONG(false),
        FEE_IMPLAUSIBLE(false),
        FEE_DEPENDS(false),
        FEE_SET_LOCALLY(false),
        // what a person should decide
        SECTOR_CREATED(false),
        NEEDS_A_PERSON(false),
        SAME_AS_ANOTHER(false),
        DISAPPEARED(false),
        LIST_SHORT(false),
        GIVEN_UP(false);

        private final boolean refuses;

        Kind(boolean refuses) {
            this.refuses = refuses;
        }

        public boolean refuses() {
            return refuses;
        }
    }

    public Doubt {
        field = cut(field, LONGEST_FIELD);
        excerpt = cut(excerpt, LONGEST_EXCERPT);
    }

    private static String cut(String text, int most) {
        if (text == null) {
            return "";
        }
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
