package vn.motcua.search.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final char[] FOLDED = foldings();
    private static final Pattern CODE = Pattern.compile("\\d{1,2}\\.\\d{6}");
    private static final Pattern I_OR_Y = Pattern.compile("(?:[klmtsh]|qu)[yýỳỷỹỵ]");
    private static final String Y = "yýỳỷỹỵ";
    private static final String I = "iíìỉĩị";
    private static final Map<String, String> TONE_PLACES = tonePlaces();

    private Spelling() {}

    /** Composed text without control characters, as offsets of syllables mean it. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
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
        if (length >= 2 && length <= 4 && word.charAt(0) < 0x80 && I_OR_Y.matcher(word).matches()) {
            return word.substring(0, length - 1) + I.charAt(Y.indexOf(word.charAt(length - 1)));
        }
        if (length >= 2) {
            String placed = TONE_PLACES.get(word.substring(length - 2));
            if (placed != null && !(word.startsWith("qu") && length == 3)) {
                return word.substring(0, length - 2) + placed;
            }
        }
        return word;
    }

    private static Map<String, String> tonePlaces() {
        Map<String, String> places = new java.util.HashMap<>();
        for (String[] pair : new String[][] {{"oàoáoảoãoạ", "òaóaỏaõaọa"}, {"oèoéoẻoẽoẹ", "òeóeỏeõeọe"},
            {"uỳuýuỷuỹuỵ", "ùyúyủyũyụy"}}) {
            for (int at = 0; at < pair[0].length(); at += 2) {
                places.put(pair[0].substring(at, at + 2), pair[1].substring(at, at + 2));
            }
        }
        return Map.copyOf(places);
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
