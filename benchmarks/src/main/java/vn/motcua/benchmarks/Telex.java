package vn.motcua.benchmarks;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What appears when somebody types Vietnamese with the keyboard program switched off. */
final class Telex {

    private static final Map<Character, Character> TONES =
            Map.of('\u0301', 's', '\u0300', 'f', '\u0309', 'r', '\u0303', 'x', '\u0323', 'j');
    private static final Map<Character, Character> DIGITS = Map.of('\u0301', '1', '\u0300', '2', '\u0309', '3', '\u0303', '4',
            '\u0323', '5', '\u0302', '6', '\u031b', '7', '\u0306', '8');
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Telex() {}

    /** Marks where they belong, the tone at the end of the word: vieetj. */
    static String typed(String text) {
        return each(text, word -> word(word, true, false));
    }

    /** The tone on its vowel: vieejt. */
    static String toneInPlace(String text) {
        return each(text, word -> word(word, false, false));
    }

    /** Everything at the end of the word: vietej. */
    static String allAtTheEnd(String text) {
        return each(text, word -> word(word, true, true));
    }

    /** Every second word so, the others without accents. */
    static String everySecond(String text) {
        int[] count = {0};
        return each(text, word -> count[0]++ % 2 == 0 ? word(word, true, false)
                : word.replaceAll("\\p{M}", "").replace('đ', 'd'));
    }

    /** Every second word with its accents, the others without. */
    static String everySecondAccented(String text) {
        int[] count = {0};
        return Normalizer.normalize(each(text, word -> count[0]++ % 2 == 0 ? word
                : word.replaceAll("\\p{M}", "").replace('đ', 'd')), Normalizer.Form.NFC);
    }

    /** With digits: vie6t5. */
    static String vni(String text) {
        return each(text, word -> {
            StringBuilder typed = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            for (char sign : word.toCharArray()) {
                if (DIGITS.containsKey(sign)) {
                    (TONES.containsKey(sign) ? tone : typed).append(DIGITS.get(sign));
                } else {
                    typed.append(sign == 'đ' ? "d9" : String.valueOf(sign));
                }
            }
            return typed.append(tone).toString();
        });
    }

    private static String each(String text, UnaryOperator<String> word) {
        String apart = Normalizer.normalize(text.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD);
        return WORD.matcher(apart).replaceAll(found -> word.apply(found.group()));
    }

    private static String word(String word, boolean toneLast, boolean marksLast) {
        StringBuilder typed = new StringBuilder();
        StringBuilder last = new StringBuilder();
        String tone = "";
        char letter = 0;
        for (char sign : word.toCharArray()) {
            StringBuilder marks = marksLast ? last : typed;
            if (TONES.containsKey(sign)) {
                tone = TONES.get(sign).toString(); // stands before the roof when apart
            } else if (sign == '\u0302') {
                marks.append(letter);
            } else if (sign == '\u0306' || sign == '\u031b') {
                marks.append(marksLast && marks.toString().endsWith("w") ? "" : "w");
            } else {
                if (!toneLast) {
                    typed.append(tone);
                    tone = "";
                }
                typed.append(sign == 'đ' ? 'd' : sign);
                marks.append(sign == 'đ' ? "d" : "");
                letter = sign;
            }
        }
        return typed.append(last).append(tone).toString();
    }
}
