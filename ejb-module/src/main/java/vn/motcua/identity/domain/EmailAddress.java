package vn.motcua.identity.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Địa chỉ thư điện tử, as it is kept and compared. */
public final class EmailAddress {

    private static final int LONGEST = 200;
    private static final Pattern USABLE = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,24}");

    private EmailAddress() {}

    /** Small letters, no blanks around: nobody tells mailboxes apart by capitals. Null becomes the empty text. */
    public static String of(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    public static boolean isUsable(String address) {
        return address.length() <= LONGEST && USABLE.matcher(address).matches();
    }

    /** {@code mai.nguyen@example.vn} becomes {@code m…n@example.vn}: enough to know one's own. */
    public static String hidden(String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        return at < 2 ? "…" : address.charAt(0) + "…" + address.substring(at - 1);
    }
}
