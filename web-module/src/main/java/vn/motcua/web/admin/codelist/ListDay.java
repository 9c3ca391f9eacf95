package vn.motcua.web.admin.codelist;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Ngày xem danh mục, read from an address without trust. */
final class ListDay {

    static final String ALL = "all";

    private ListDay() {}

    /** Null for all days; today for nothing and for what is no day. */
    static LocalDate of(String text, LocalDate today) {
        if (ALL.equals(text)) {
            return null;
        }
        try {
            return text == null ? today : LocalDate.parse(text);
        } catch (DateTimeParseException notADay) {
            return today;
        }
    }
}
