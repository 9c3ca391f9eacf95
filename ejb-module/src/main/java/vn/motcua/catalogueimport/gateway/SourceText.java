package vn.motcua.catalogueimport.gateway;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Chữ trong nguồn, as it is kept: composed (NFC), plain text, nothing that a database or a page cannot show. */
public final class SourceText {

    /** Bullets of symbol fonts, which show as boxes elsewhere. */
    private static final Pattern SYMBOLS = Pattern.compile("[\\uE000-\\uF8FF]");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private SourceText() {}

    public static String clean(String text) {
        if (text == null) {
            return "";
        }
        String composed = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll(match -> isHalfOfAPair(match.group()) ? "\uFFFD" : "");
        return SYMBOLS.matcher(visible).replaceAll("•").strip();
    }

    static boolean hasSymbols(String text) {
        return text != null && SYMBOLS.matcher(text).find();
    }

    /** One line: for names and headings, and to compare what differs in blanks alone. */
    static String oneLine(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    static String withoutBlanks(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static boolean isHalfOfAPair(String text) {
        return Character.isSurrogate(text.charAt(0));
    }
}
