package vn.motcua.search.domain;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Lỗi chính tả thường gặp: what sounds alike somewhere in the country is written for one another. Rules over folded
 * syllables; whether a variant is meant is decided by its neighbours ({@link Lexicon}).
 */
final class Confusions {

    private static final String[][] BEGINNINGS = {
        {"tr", "ch"}, {"s", "x"}, {"l", "n"}, {"d", "gi"}, {"d", "r"}, {"gi", "r"}, {"d", "v"}, {"ngh", "ng"}, {"gh", "g"},
        {"c", "k"}, {"q", "k"}, {"h", "qu"}, {"ph", "f"}};
    private static final String[][] ENDINGS = {{"n", "ng"}, {"t", "c"}, {"n", "nh"}, {"ch", "t"}, {"ng", "g"}, {"ai", "ay"},
        {"ui", "uoi"}, {"iu", "ieu"}, {"im", "iem"}, {"ip", "iep"}, {"ao", "au"}};
    private static final int LONGEST = 8;

    private Confusions() {}

    /** Folded syllables that may be meant by this one; not itself. */
    static Set<String> of(String folded) {
        Set<String> variants = new LinkedHashSet<>();
        if (folded.length() > LONGEST || folded.isEmpty()) {
            return variants;
        }
        for (String[] pair : BEGINNINGS) {
            swapBeginning(folded, pair[0], pair[1], variants);
            swapBeginning(folded, pair[1], pair[0], variants);
        }
        for (String[] pair : ENDINGS) {
            swapEnding(folded, pair[0], pair[1], variants);
            swapEnding(folded, pair[1], pair[0], variants);
        }
        variants.remove(folded);
        return variants;
    }

    private static void swapBeginning(String word, String from, String to, Set<String> variants) {
        if (!word.startsWith(from) || word.length() == from.length()) {
            return;
        }
        String rest = word.substring(from.length());
        if (isVowel(rest.charAt(0))) {
            variants.add(to + rest);
        }
    }

    private static void swapEnding(String word, String from, String to, Set<String> variants) {
        if (word.endsWith(from) && word.length() > from.length()) {
            String begin = word.substring(0, word.length() - from.length());
            if (isVowel(begin.charAt(begin.length() - 1)) || isVowel(from.charAt(0))) {
                variants.add(begin + to);
            }
        }
    }

    private static boolean isVowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    /** All words of one slip of the finger: a letter missing, too many, wrong or in the wrong place. */
    static Set<String> oneSlip(String folded) {
        Set<String> near = new LinkedHashSet<>();
        if (folded.length() > LONGEST) {
            return near;
        }
        for (int at = 0; at <= folded.length(); at++) {
            String before = folded.substring(0, at);
            String after = folded.substring(at);
            if (!after.isEmpty()) {
                near.add(before + after.substring(1));
            }
            if (after.length() > 1) {
                near.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
            }
            for (char letter = 'a'; letter <= 'z'; letter++) {
                near.add(before + letter + after);
                if (!after.isEmpty()) {
                    near.add(before + letter + after.substring(1));
                }
            }
        }
        near.remove(folded);
        return near;
    }

    /** Hỏi and ngã are one tone in half of the country. */
    static String withoutHoiNga(String exact) {
        for (int at = 0; at < exact.length(); at++) {
            if ("ảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ".indexOf(exact.charAt(at)) >= 0) {
                String apart = Normalizer.normalize(exact, Normalizer.Form.NFD);
                return Normalizer.normalize(apart.replace('\u0303', '\u0309'), Normalizer.Form.NFC);
            }
        }
        return exact;
    }
}
