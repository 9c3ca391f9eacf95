package vn.motcua.web.support;

import java.util.regex.Pattern;

/** Đường dẫn trong hệ thống: an address to go back to, safe because it can lead to no other house. */
public final class OwnPath {

    /** One slash, then no second one and no backslash, which browsers take for a host. */
    private static final Pattern WITHIN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*|/");

    private OwnPath() {}

    /** The address as asked for if it is one of ours, or else the other. */
    public static String orElse(String asked, String otherwise) {
        return asked != null && WITHIN.matcher(asked).matches() ? asked : otherwise;
    }
}
