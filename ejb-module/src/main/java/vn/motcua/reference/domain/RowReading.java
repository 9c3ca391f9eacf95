package vn.motcua.reference.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Đọc một dòng: from typed cells to values, or to the first thing that is wrong with them. */
final class RowReading {

    static final int LONGEST_NAME = 500;
    private static final int LONGEST_ATTRIBUTES = 3500;
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._:/ -]{0,59}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private RowReading() {}

    static Optional<RowProblem> problemOf(ImportRow row) {
        if (row.problem() != null) {
            return Optional.of(row.problem());
        }
        for (EntryColumn day : List.of(EntryColumn.VALID_FROM, EntryColumn.VALID_UNTIL)) {
            if (row.cell(day) != null && day(row.cell(day)) == null) {
                return Optional.of(new RowProblem(day, Objection.NOT_A_DAY, row.cell(day)));
            }
        }
        String order = row.cell(EntryColumn.ORDER);
        if (order != null && !NUMBER.matcher(order.strip()).matches()) {
            return Optional.of(new RowProblem(EntryColumn.ORDER, Objection.NOT_A_NUMBER, order));
        }
        return Optional.empty();
    }

    /** What no list accepts. */
    static Optional<RowProblem> problemOf(EntryValues values) {
        if (values.code() == null) {
            return problem(EntryColumn.CODE, Objection.MISSING, null);
        }
        if (!CODE.matcher(values.code()).matches()) {
            return problem(EntryColumn.CODE, Objection.CODE_MALFORMED, values.code());
        }
        if (values.name() == null) {
            return problem(EntryColumn.NAME, Objection.MISSING, null);
        }
        for (Map.Entry<EntryColumn, String> each : Map.of(EntryColumn.NAME, values.name(),
                EntryColumn.ENGLISH_NAME, orEmpty(values.englishName())).entrySet()) {
            if (each.getValue().length() > LONGEST_NAME) {
                return problem(each.getKey(), Objection.TOO_LONG, each.getValue());
            }
        }
        if (values.parentCode() != null && !CODE.matcher(values.parentCode()).matches()) {
            return problem(EntryColumn.PARENT_CODE, Objection.CODE_MALFORMED, values.parentCode());
        }
        if (values.attributes().values().toString().length() > LONGEST_ATTRIBUTES) {
            return problem(EntryColumn.ATTRIBUTE, Objection.TOO_LONG, null);
        }
        if (values.validUntil() != null && values.validUntil().isBefore(values.validFrom())) {
            return problem(EntryColumn.VALID_UNTIL, Objection.ENDS_BEFORE_IT_STARTS, values.validUntil().toString());
        }
        return Optional.empty();
    }

    /** The row over what is there: a column that the file does not have says nothing. */
    static EntryValues merged(ImportRow row, EntryValues known, LocalDate from) {
        EntryValues base = known != null
                ? known
                : new EntryValues(row.cell(EntryColumn.CODE), null, null, null, null, Attributes.NONE, from, null);
        String order = row.cell(EntryColumn.ORDER);
        return new EntryValues(
                base.code(),
                row.has(EntryColumn.NAME) ? row.cell(EntryColumn.NAME) : base.name(),
                row.has(EntryColumn.ENGLISH_NAME) ? row.cell(EntryColumn.ENGLISH_NAME) : base.englishName(),
                row.has(EntryColumn.PARENT_CODE) ? row.cell(EntryColumn.PARENT_CODE) : base.parentCode(),
                order == null ? base.order() : Integer.valueOf(order.strip()),
                base.attributes().with(row.attributes()),
                base.validFrom(),
                row.has(EntryColumn.VALID_UNTIL) ? day(row.cell(EntryColumn.VALID_UNTIL)) : base.validUntil());
    }

    /** Null for nothing and for what is no day. */
    static LocalDate day(String text) {
        if (text == null) {
            return null;
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text.strip(), format);
            } catch (DateTimeException notInThisForm) {
                continue;
            }
        }
        return null;
    }

    private static Optional<RowProblem> problem(EntryColumn column, Objection objection, String value) {
        return Optional.of(new RowProblem(column, objection, value));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
