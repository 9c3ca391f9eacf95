package vn.motcua.form.domain;

import java.io.Serializable;

/**
 * Cách in tờ khai; each may be null.
 *
 * @param nationalHeading name of the country and its motto stand above
 * @param formNumber such as {@code Mẫu CT01}, at the top
 * @param recipient whom it is addressed to, after "Kính gửi"
 */
public record FormPaper(boolean nationalHeading, String formNumber, String recipient) implements Serializable {

    public static final FormPaper PLAIN = new FormPaper(true, null, null);
}
