package vn.motcua.form.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.kernel.Folded;

/** Câu trả lời bằng chữ. */
final class TextAnswers {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private TextAnswers() {}

    static String normalised(FormField field, String answer) {
        String composed = Folded.composed(answer.replace("\r\n", "\n"));
        return switch (field.traits().tidy()) {
            case AS_TYPED -> composed;
            case UPPER_CASE -> composed.toUpperCase(Locale.ROOT);
            case TITLE_CASE -> titled(BLANKS.matcher(composed).replaceAll(" "));
        };
    }

    /** Only what was typed all small or all large; who took care to write "Y Nguyên" or "K'Brơi" is left alone. */
    private static String titled(String name) {
        boolean careless = name.equals(name.toLowerCase(Locale.ROOT)) || name.equals(name.toUpperCase(Locale.ROOT));
        if (!careless) {
            return name;
        }
        StringBuilder titled = new StringBuilder();
        boolean start = true;
        for (int i = 0; i < name.length();) {
            int c = name.codePointAt(i);
            i += Character.charCount(c);
            titled.appendCodePoint(start ? Character.toUpperCase(c) : Character.toLowerCase(c));
            start = !Character.isLetter(c);
        }
        return titled.toString();
    }

    static String withoutBlanks(String answer) {
        return BLANKS.matcher(Folded.composed(answer)).replaceAll("");
    }

    static boolean hasControls(String answer) {
        return CONTROLS.matcher(answer).find();
    }

    static Optional<Objection> unless(Pattern pattern, String answer, String messageKey) {
        return pattern.matcher(answer).matches() ? Optional.empty() : Optional.of(new Objection(messageKey));
    }
}
