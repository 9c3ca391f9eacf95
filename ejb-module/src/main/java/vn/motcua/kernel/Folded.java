package vn.motcua.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Chữ không dấu: text reduced to lower-case letters without accents, as people type it in a hurry. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}.]+");

    private Folded() {}

    /** {@code "Đăng ký  khai sinh"} becomes {@code "dang ky khai sinh"}; null becomes the empty text. */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String lower = plain.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
        return NOT_A_WORD.matcher(lower).replaceAll(" ").strip();
    }

    /** The text as it is kept: composed (NFC), without surrounding blanks. */
    public static String composed(String text) {
        return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }
}
