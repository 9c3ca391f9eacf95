package vn.motcua.reference.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.motcua.kernel.Folded;
import vn.motcua.kernel.VietnamTime;

/**
 * Nội dung một mục danh mục trong một khoảng hiệu lực.
 *
 * @param order place in the list; null where nobody said
 * @param validUntil last day of validity, null while there is no end in sight
 */
public record EntryValues(
        String code,
        String name,
        String englishName,
        String parentCode,
        Integer order,
        Attributes attributes,
        LocalDate validFrom,
        LocalDate validUntil)
        implements Serializable {

    /** From when an entry is valid whose beginning nobody remembers. */
    public static final LocalDate ALWAYS = LocalDate.of(1945, 9, 2);

    public EntryValues {
        code = kept(code);
        name = kept(name);
        englishName = kept(englishName);
        parentCode = kept(parentCode);
        attributes = attributes == null ? Attributes.NONE : attributes;
    }

    private static String kept(String text) {
        return text == null || text.isBlank() ? null : Folded.composed(text).replaceAll("\\s+", " ");
    }

    /** A day as people type it, {@code 05/11/2026} or {@code 2026-11-05}; null for anything else. */
    public static LocalDate day(String text) {
        return RowReading.day(text);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    public boolean overlaps(EntryValues other) {
        return (validUntil == null || !other.validFrom.isAfter(validUntil))
                && (other.validUntil == null || !validFrom.isAfter(other.validUntil));
    }

    /** Says the same, whenever it is valid. */
    public boolean saysTheSameAs(EntryValues other) {
        return equals(other.during(validFrom, validUntil));
    }

    public EntryValues during(LocalDate from, LocalDate until) {
        return new EntryValues(code, name, englishName, parentCode, order, attributes, from, until);
    }

    public EntryValues until(LocalDate lastDay) {
        return during(validFrom, lastDay);
    }

    public EntryValues placed(int place) {
        return new EntryValues(code, name, englishName, parentCode, place, attributes, validFrom, validUntil);
    }

    /** One line for the history, in the language of the list. */
    public String told() {
        StringBuilder line = new StringBuilder(Objects.requireNonNullElse(name, ""));
        if (englishName != null) {
            line.append(" / ").append(englishName);
        }
        if (parentCode != null) {
            line.append(" < ").append(parentCode);
        }
        if (!attributes.values().isEmpty()) {
            line.append(attributes.values().entrySet().stream()
                    .map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining("; ", " [", "]")));
        }
        return line.append(whenTold()).toString();
    }

    private String whenTold() {
        String begin = validFrom.equals(ALWAYS) ? "" : "từ " + VietnamTime.DAY.format(validFrom);
        String end = validUntil == null ? "" : "đến hết " + VietnamTime.DAY.format(validUntil);
        String both = (begin + " " + end).strip();
        return both.isEmpty() ? "" : " (" + both + ")";
    }
}
