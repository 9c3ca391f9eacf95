package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Gõ khi tắt bộ gõ: mends a question whose keys were meant for Telex or VNI. A word is read so if it is nothing as it stands
 * and something published when read so; once some words are of that kind, the others are believed too. Vietnamese without
 * accents has no letter that could be taken for such a key.
 */
final class KeyboardOff {

    private static final int TELLING = 2;

    private final Lexicon lexicon;
    private final Thesaurus thesaurus;
    private final Fillers fillers;

    KeyboardOff(Lexicon lexicon, Thesaurus thesaurus, Fillers fillers) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
        this.fillers = fillers;
    }

    /** @return the same text if nothing speaks for it */
    String mended(String composed, List<Syllable> typed) {
        List<String> meant = new ArrayList<>(typed.size());
        int sure = 0;
        int possible = 0;
        for (Syllable word : typed) {
            String keys = word.end() - word.start() == word.folded().length() ? KeyStrokes.meant(word.in(composed)) : null;
            meant.add(keys);
            possible += keys == null ? 0 : 1;
            sure += keys != null && isSure(word.folded(), keys) ? 1 : 0;
        }
        if (sure == 0) {
            return composed;
        }
        boolean all = sure >= TELLING && 2 * sure >= possible;
        StringBuilder mended = new StringBuilder();
        int at = 0;
        for (int place = 0; place < meant.size(); place++) {
            Syllable word = typed.get(place);
            String keys = meant.get(place);
            if (keys != null && (isSure(word.folded(), keys)
                    || all && (!isKnown(word.folded()) || standsBeside(typed, meant, place)))) {
                mended.append(composed, at, word.start()).append(keys);
                at = word.end();
            }
        }
        return mended.append(composed.substring(at)).toString();
    }

    private boolean isKnown(String typed) {
        return lexicon.knows(typed) || thesaurus.knows(typed) || fillers.knows(typed);
    }

    private boolean isSure(String typed, String keys) {
        if (isKnown(typed)) {
            return false;
        }
        String meant = exact(keys);
        return lexicon.knowsExact(meant) || fillers.knows(Spelling.folded(meant));
    }

    /** Whether names or sayings put it beside its neighbour when both are read as keys. */
    private boolean standsBeside(List<Syllable> typed, List<String> meant, int place) {
        String own = exact(meant.get(place));
        return place > 0 && lexicon.hasExactPair(readAt(typed, meant, place - 1), own)
                || place + 1 < meant.size() && lexicon.hasExactPair(own, readAt(typed, meant, place + 1));
    }

    private static String readAt(List<Syllable> typed, List<String> meant, int place) {
        return meant.get(place) == null ? typed.get(place).exact() : exact(meant.get(place));
    }

    private static String exact(String keys) {
        return Spelling.syllables(keys).get(0).exact();
    }
}
