package vn.motcua.search.domain;

/**
 * Phím Telex và VNI: what a keyboard program would have made of the keys, had it been switched on. Keys of tones and marks
 * may stand where they belong or at the end, as people type them.
 */
final class KeyStrokes {

    private static final int LONGEST = 11;
    private static final String TELEX_TONES = "zsfrxj";
    private static final String VNI_TONES = "012345";
    private static final String PLAIN = "aeo";
    private static final String ROOFED = "âêô";

    private final StringBuilder letters = new StringBuilder();
    private int tone;
    private boolean changed;
    /** Whether a key stood so far from its letter that only a flawless syllable excuses it. */
    private boolean far;

    private KeyStrokes() {}

    /** The syllable that was meant, or null if the keys make none, or nothing but what is written. */
    static String meant(String word) {
        if (word.length() < 2 || word.length() > LONGEST) {
            return null;
        }
        KeyStrokes keys = new KeyStrokes();
        boolean digits = word.chars().anyMatch(Character::isDigit);
        for (int at = 0; at < word.length(); at++) {
            char key = word.charAt(at);
            boolean known = key < 0x80 && (Character.isDigit(key) ? keys.vni(key) : digits ? keys.write(key) : keys.telex(key));
            if (!known) {
                return null;
            }
        }
        return keys.changed ? keys.syllable() : null;
    }

    private boolean write(char letter) {
        letters.append(letter);
        return true;
    }

    private boolean telex(char key) {
        int toneKey = TELEX_TONES.indexOf(key);
        if (toneKey >= 0 && hasVowel()) {
            return setTone(toneKey);
        }
        if (key == 'w') {
            return horn() || write('ư') && change();
        }
        if (key == 'd' && stroke() || PLAIN.indexOf(key) >= 0 && roof(key)) {
            return true;
        }
        return write(key);
    }

    private boolean vni(char key) {
        int toneKey = VNI_TONES.indexOf(key);
        if (toneKey >= 0) {
            return hasVowel() && setTone(toneKey);
        }
        return switch (key) {
            case '6' -> roof('a') || roof('e') || roof('o');
            case '7', '8' -> horn();
            case '9' -> stroke();
            default -> false;
        };
    }

    private boolean change() {
        changed = true;
        return true;
    }

    private boolean setTone(int to) {
        tone = to;
        return change();
    }

    private boolean hasVowel() {
        return letters.chars().anyMatch(letter -> SyllableShape.isVowel((char) letter));
    }

    private boolean stroke() {
        if (letters.length() == 0 || letters.charAt(0) != 'd') {
            return false;
        }
        far |= letters.length() > 1;
        letters.setCharAt(0, 'đ');
        return change();
    }

    /** aa, and ana or aya; but oao is a rhyme of its own. */
    private boolean roof(char key) {
        int at = letters.lastIndexOf(String.valueOf(key));
        if (at < 0) {
            return false;
        }
        boolean near = at == letters.length() - 1;
        if (!near && PLAIN.indexOf(letters.charAt(letters.length() - 1)) >= 0) {
            return false;
        }
        far |= !near;
        letters.setCharAt(at, ROOFED.charAt(PLAIN.indexOf(key)));
        return change();
    }

    /** uow is ươ, uaw is ưa but for qua, else the last vowel that can bear it. */
    private boolean horn() {
        int both = letters.indexOf("uo");
        both = both < 0 ? letters.indexOf("ưo") : both;
        if (both >= 0) {
            letters.replace(both, both + 2, "ươ");
            return change();
        }
        for (int at = letters.length() - 1; at >= 0; at--) {
            int bearing = "aou".indexOf(letters.charAt(at));
            if (bearing >= 0) {
                boolean ofTwo = bearing == 0 && at > 0 && letters.charAt(at - 1) == 'u' && letters.charAt(0) != 'q';
                letters.setCharAt(ofTwo ? at - 1 : at, ofTwo ? 'ư' : "ăơư".charAt(bearing));
                return change();
            }
        }
        return false;
    }

    /** What keyboard programs put right by themselves is put right here too. */
    private String syllable() {
        String written = letters.toString();
        for (String way : new String[] {written, written.replace("ưo", "ươ"), written.replace("uơ", "ươ"),
            written.replace("ươ", "uơ"), written.replace("ie", "iê"), written.replace("ye", "yê")}) {
            String toned = SyllableShape.toned(way, tone, far);
            if (toned != null) {
                return toned;
            }
        }
        return null;
    }
}
