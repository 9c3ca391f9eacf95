package vn.motcua.form.domain;

import java.util.regex.Pattern;
import vn.motcua.kernel.Folded;

/** Chữ trong tệp form.io: text without markup. */
final class FormioText {

    private static final Pattern HIDDEN = Pattern.compile("(?is)<(script|style)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
    private static final Pattern LINE_END = Pattern.compile("(?i)<br\\s*/?>|</(p|div|li|h[1-6]|tr)\\s*>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z!][^>]*(>|$)");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");
    private static final int LONGEST = 4000;

    private FormioText() {}

    static String plain(String markup) {
        String text = markup.length() > 5 * LONGEST ? markup.substring(0, 5 * LONGEST) : markup;
        text = HIDDEN.matcher(text).replaceAll(" ");
        text = LINE_END.matcher(text).replaceAll("\n");
        text = TAG.matcher(text).replaceAll("");
        text = text.replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&amp;", "&");
        text = LINES.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n");
        text = Folded.composed(text);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
