package vn.motcua.web.admin.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import vn.motcua.kernel.Folded;
import vn.motcua.web.support.PageMessages;

/** Giá trị đã gõ: reads what stands in the rows; what cannot be read is told at its field, and the page keeps it. */
@RequestScoped
public class TypedValues {

    @Inject PageMessages messages;

    private boolean bad;

    /** Whether anything could not be read since the request began. */
    public boolean isBad() {
        return bad;
    }

    /** Null for nothing. */
    public static String text(Object typed) {
        String text = typed == null ? "" : Folded.composed(typed.toString());
        return text.isEmpty() ? null : text;
    }

    public static String text(Map<String, Object> row, String key) {
        return text(row.get(key));
    }

    public static boolean ticked(Map<String, Object> row, String key) {
        return Boolean.parseBoolean(String.valueOf(row.get(key)));
    }

    /** Null for nothing. */
    public static <E extends Enum<E>> E choice(Class<E> type, Object typed) {
        String name = text(typed);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /** A whole number up to nine digits, written with or without dots; null for nothing or for what is none. */
    public Long number(Object typed, String clientId) {
        String text = text(typed);
        if (text == null) {
            return null;
        }
        String digits = text.replace(".", "").replace(" ", "");
        if (!digits.matches("\\d{1,12}")) {
            refuse(clientId, "revision.bad.number", text);
            return null;
        }
        return Long.valueOf(digits);
    }

    /** A small number, 0 for nothing. */
    public int count(Object typed, String clientId) {
        Long number = number(typed, clientId);
        if (number != null && number > 9999) {
            refuse(clientId, "revision.bad.number", number);
            return 0;
        }
        return number == null ? 0 : number.intValue();
    }

    /** As a browser's date field sends it, or dd/MM/yyyy; null for nothing or for what is no day. */
    public LocalDate day(Object typed, String clientId) {
        String text = text(typed);
        if (text == null) {
            return null;
        }
        try {
            return text.contains("/")
                    ? LocalDate.parse(text, DateTimeFormatter.ofPattern("d/M/yyyy"))
                    : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            refuse(clientId, "revision.bad.day", text);
            return null;
        }
    }

    public void refuse(String clientId, String key, Object... arguments) {
        bad = true;
        messages.say(clientId, "officeText", key, arguments);
    }
}
