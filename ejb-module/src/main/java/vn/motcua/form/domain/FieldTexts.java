package vn.motcua.form.domain;

import java.io.Serializable;

/**
 * Lời của một trường: what is said beside a question; each may be null.
 *
 * @param message said instead of our own words when the answer is not right
 * @param suggestion what could be done about it, said after the message
 * @param printLabel on paper, where it differs from the screen
 */
public record FieldTexts(
        String help, String placeholder, String example, String message, String suggestion, String printLabel)
        implements Serializable {

    public static final FieldTexts NONE = new FieldTexts(null, null, null, null, null, null);

    public static FieldTexts help(String help) {
        return new FieldTexts(help, null, null, null, null, null);
    }

    public static FieldTexts message(String message) {
        return new FieldTexts(null, null, null, message, null, null);
    }
}
