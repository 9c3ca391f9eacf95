package vn.motcua.search.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Chính tả khi lập chỉ mục và khi tìm: cuts a text into syllables and writes each in one way, whatever the keyboard made of
 * it. Composed first (NFC): decomposed Vietnamese silently keeps its accents in most foldings. Change {@link #VERSION}
 * whenever the outcome changes, and every index is built anew.
 */
public final class Spelling {

    /** Part of the fingerprint of an index. */
    public static final int VERSION = 1;

    private static final int LAST_FOLDED = 0x1EFF;
    private static final int FIRST_MARK = 0x300;
    private static final int FIRST_VIETNAMESE = 0x1E00;
    private static final char[] FOLDED = foldings();
    private static final Pattern CODE = Pattern.compile("\\d{1,2}\\.\\d{6}");
    private static final String BEFORE_I = "klmtsh";
    private static final String Y = "yýỳỷỹỵ";
    private static final String I = "iíìỉĩị";
    /** oà, oè, uỳ and what is written for them: òa, òe, ùy. */
    private static final String TONED_LAST = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final String TONED_FIRST = "òóỏõọòóỏõọùúủũụ";
    private static final String PLAIN_LAST = "aaaaaeeeeeyyyyy";
    private static final int O_PLACES = 10;

    private Spelling() {}

    /** Composed text without control characters, as offsets of syllables mean it. */
    public static String composed(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= FIRST_MARK && (sign < FIRST_VIETNAMESE || sign > LAST_FOLDED)) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text; // Latin letters in one piece are composed as they are
    }

    /** @param composed text as {@link #composed} leaves it */
    public static List<Syllable> syllables(String composed, int most) {
        List<Syllable> found = new ArrayList<>();
        int at = 0;
        int length = composed.length();
        while (at < length && found.size() < most) {
            if (!Character.isLetterOrDigit(composed.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < length && isInside(composed, end)) {
                end++;
            }
            String exact = oneSpelling(composed.substring(at, end).toLowerCase(java.util.Locale.ROOT));
            found.add(new Syllable(exact, folded(exact), at, end));
            at = end;
        }
        return found;
    }

    public static List<Syllable> syllables(String composed) {
        return syllables(composed, Integer.MAX_VALUE);
    }

    /** A dot between digits belongs to the number: codes, amounts. */
    private static boolean isInside(String text, int at) {
        char sign = text.charAt(at);
        if (Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.NON_SPACING_MARK) {
            return true;
        }
        return sign == '.' && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    static boolean isCode(String word) {
        return CODE.matcher(word).matches();
    }

    /** Without accents, đ as d. */
    public static String folded(String exact) {
        char[] plain = null;
        int length = 0;
        for (int at = 0; at < exact.length(); at++) {
            char sign = exact.charAt(at);
            char fold = sign <= LAST_FOLDED ? FOLDED[sign] : sign;
            boolean mark = Character.getType(sign) == Character.NON_SPACING_MARK;
            if (plain == null && (fold != sign || mark)) {
                plain = exact.toCharArray();
                length = at;
            }
            if (plain != null && !mark) {
                plain[length++] = fold;
            }
        }
        return plain == null ? exact : new String(plain, 0, length);
    }

    /** hoà as hòa, ký as kí: two schools, one word. */
    private static String oneSpelling(String word) {
        int length = word.length();
        if (length < 2) {
            return word;
        }
        char last = word.charAt(length - 1);
        char before = word.charAt(length - 2);
        int y = Y.indexOf(last);
        if (y >= 0 && (length == 2 && BEFORE_I.indexOf(before) >= 0 || length == 3 && word.startsWith("qu"))) {
            return word.substring(0, length - 1) + I.charAt(y);
        }
        int toned = before == 'o' || before == 'u' ? TONED_LAST.indexOf(last) : -1;
        if (toned >= 0 && (before == 'o') == (toned < O_PLACES) && !(word.startsWith("qu") && length == 3)) {
            return word.substring(0, length - 2) + TONED_FIRST.charAt(toned) + PLAIN_LAST.charAt(toned);
        }
        return word;
    }

    private static char[] foldings() {
        char[] table = new char[LAST_FOLDED + 1];
        for (char sign = 0; sign <= LAST_FOLDED; sign++) {
            String apart = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFD);
            table[sign] = apart.length() > 1 && apart.charAt(0) < 0x250 ? apart.charAt(0) : sign;
        }
        table['đ'] = 'd';
        table['Đ'] = 'd';
        return table;
    }
}
