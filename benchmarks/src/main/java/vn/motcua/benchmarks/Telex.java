package vn.motcua.benchmarks;

import java.text.Normalizer;
import java.util.Map;

/** What appears when somebody types Vietnamese with the keyboard program switched off. */
final class Telex {

    private static final Map<Character, Character> TONES =
            Map.of('\u0301', 's', '\u0300', 'f', '\u0309', 'r', '\u0303', 'x', '\u0323', 'j');

    private Telex() {}

    static String typed(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : Normalizer.normalize(text.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD).split(" ")) {
            line.append(line.isEmpty() ? "" : " ").append(word(word));
        }
        return line.toString();
    }

    private static String word(String word) {
        StringBuilder typed = new StringBuilder();
        char tone = 0;
        for (char sign : word.toCharArray()) {
            switch (sign) {
                case 'đ' -> typed.append("dd");
                case '\u0302' -> typed.append(typed.charAt(typed.length() - 1));
                case '\u0306', '\u031b' -> typed.append('w');
                default -> {
                    if (TONES.containsKey(sign)) {
                        tone = TONES.get(sign);
                    } else {
                        typed.append(sign);
                    }
                }
            }
        }
        return tone == 0 ? typed.toString() : typed.append(tone).toString();
    }
}
