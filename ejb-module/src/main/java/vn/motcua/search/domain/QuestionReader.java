package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.search.domain.SpellingCheck.Checked;
import vn.motcua.search.domain.Understanding.Pair;
import vn.motcua.search.domain.Understanding.Reading;
import vn.motcua.search.domain.Understanding.Unit;

/**
 * Đọc câu hỏi: from whatever was typed to what is asked for. Work is bounded: only the beginning of a long text is read,
 * and nothing in it is syntax.
 */
public final class QuestionReader {

    private static final int MOST_CHARACTERS = 400;
    private static final int MOST_SYLLABLES = 32;
    private static final int SHORTEST_NAME = 3;
    private static final double WEAK = 0.25;
    private static final double DOUBTFUL = 0.6;
    private static final double EVERYDAY = 0.6;

    private final Thesaurus thesaurus;
    private final Fillers fillers;
    private final KeyboardOff keyboard;
    private final SpellingCheck check;
    private final Lexicon lexicon;

    public QuestionReader(Lexicon lexicon, Thesaurus thesaurus, Fillers fillers) {
        this.lexicon = lexicon;
        this.thesaurus = thesaurus;
        this.fillers = fillers;
        this.keyboard = new KeyboardOff(lexicon, thesaurus, fillers);
        this.check = new SpellingCheck(lexicon, thesaurus, fillers);
    }

    /** The beginning of what was typed, composed. */
    static String beginning(String text) {
        String cut = text.length() > 2 * MOST_CHARACTERS ? text.substring(0, 2 * MOST_CHARACTERS) : text;
        String composed = Spelling.composed(cut);
        return composed.length() > MOST_CHARACTERS ? composed.substring(0, MOST_CHARACTERS) : composed;
    }

    public Understanding read(String text) {
        String asTyped = beginning(text);
        List<Syllable> words = Spelling.syllables(asTyped, MOST_SYLLABLES);
        String composed = keyboard.mended(asTyped, words);
        List<Syllable> typed = composed.equals(asTyped) ? words : Spelling.syllables(composed, MOST_SYLLABLES);
        List<Checked> checked = check.check(typed);
        List<Syllable> meant = checked.stream().map(Checked::meant).toList();
        boolean accented = typed.stream().anyMatch(Syllable::accented);
        boolean strict = accented && !leavesOutAccents(typed);
        List<Thesaurus.Found> sayings = thesaurus.in(meant, strict);
        Map<Integer, Thesaurus.Found> sayingAt = new HashMap<>();
        sayings.forEach(saying -> saying.places().forEach(place -> sayingAt.put(place, saying)));
        Set<Integer> dropped = fillings(meant, sayingAt.keySet(), strict);
        return new Understanding(
                units(checked, sayingAt, dropped, strict), pairs(meant, dropped),
                corrected(checked, composed, !composed.equals(asTyped)), accented, strange(checked, sayingAt.keySet(), composed));
    }

    private List<String> strange(List<Checked> checked, Set<Integer> said, String text) {
        List<String> strange = new ArrayList<>();
        for (int at = 0; at < checked.size(); at++) {
            Syllable word = checked.get(at).meant();
            boolean tells = word.folded().length() >= SHORTEST_NAME && Character.isLetter(word.folded().charAt(0));
            if (tells && !said.contains(at) && !check.isKnown(word.folded())) {
                strange.add(checked.get(at).typed().in(text));
            }
        }
        return strange;
    }

    /** Whether some words have accents and others only lack them: names write them, or them beside these, with accents only. */
    private boolean leavesOutAccents(List<Syllable> typed) {
        for (int at = 0; at < typed.size(); at++) {
            Syllable word = typed.get(at);
            if (!word.accented() && lexicon.numberOf(word.folded()) >= 0 && (!lexicon.knowsExact(word.folded())
                    || at > 0 && isWrittenOtherwise(typed.get(at - 1), word)
                    || at + 1 < typed.size() && isWrittenOtherwise(word, typed.get(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isWrittenOtherwise(Syllable left, Syllable right) {
        return lexicon.pairs(left.folded(), right.folded()) > 0 && !lexicon.hasExactPair(left.exact(), right.exact());
    }

    private Set<Integer> fillings(List<Syllable> words, Set<Integer> taken, boolean strict) {
        Set<Integer> dropped = new HashSet<>();
        for (int at = 0; at < words.size(); at++) {
            if (taken.contains(at)) {
                continue;
            }
            int length = fillers.lengthAt(words, at, strict);
            boolean free = length > 0 && !(length == 1 && !strict && belongsToNeighbour(words, at));
            for (int place = at; place < at + length; place++) {
                free &= !taken.contains(place);
            }
            if (free) {
                for (int place = at; place < at + length; place++) {
                    dropped.add(place);
                }
                at += length - 1;
            }
        }
        return dropped;
    }

    /** Without accents "đang" looks like the first half of "đăng ký". */
    private boolean belongsToNeighbour(List<Syllable> words, int at) {
        String own = words.get(at).folded();
        return at > 0 && lexicon.inTitles(words.get(at - 1).folded(), own) > 0
                || at + 1 < words.size() && lexicon.inTitles(own, words.get(at + 1).folded()) > 0;
    }

    private List<Unit> units(List<Checked> checked, Map<Integer, Thesaurus.Found> sayingAt, Set<Integer> dropped,
            boolean strict) {
        List<Unit> units = new ArrayList<>();
        Set<Thesaurus.Found> done = new HashSet<>();
        for (int at = 0; at < checked.size(); at++) {
            Thesaurus.Found saying = sayingAt.get(at);
            if (saying != null) {
                if (done.add(saying)) {
                    units.add(said(saying, checked));
                }
            } else if (!dropped.contains(at)) {
                units.add(word(checked.get(at), strict));
            }
        }
        return units;
    }

    private Unit said(Thesaurus.Found saying, List<Checked> checked) {
        List<Reading> readings = new ArrayList<>();
        List<Syllable> words = saying.places().stream().map(place -> checked.get(place).meant()).toList();
        readings.add(new Reading(words, isOfficial(words) ? 1 : EVERYDAY, true));
        saying.meant().forEach(meaning -> readings.add(new Reading(meaning, 1, false)));
        return new Unit(readings, saying.places().size() == 1 && fillers.isWeak(words.get(0), true) ? WEAK : 1);
    }

    /** Whether published names put it just so too. */
    private boolean isOfficial(List<Syllable> words) {
        for (int at = 1; at < words.size(); at++) {
            if (lexicon.inTitles(words.get(at - 1).folded(), words.get(at).folded()) == 0) {
                return false;
            }
        }
        return words.size() > 1 || lexicon.titlesWith(words.get(0).folded()) > 0;
    }

    private Unit word(Checked word, boolean strict) {
        boolean number = Character.isDigit(word.meant().folded().charAt(0)) && word.meant().folded().length() < 4;
        double weight = number || word.meant().folded().length() == 1 || fillers.isWeak(word.meant(), strict) ? WEAK : 1;
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(List.of(word.meant()), 1, true));
        if (word.isDoubtful() && !word.replaces()) {
            readings.add(new Reading(List.of(word.typed()), DOUBTFUL, true));
        }
        return new Unit(readings, weight);
    }

    private List<Pair> pairs(List<Syllable> words, Set<Integer> dropped) {
        List<Pair> pairs = new ArrayList<>();
        for (int at = 1; at < words.size(); at++) {
            if (!dropped.contains(at - 1) && !dropped.contains(at)) {
                pairs.add(new Pair(words.get(at - 1), words.get(at),
                        lexicon.inTitles(words.get(at - 1).folded(), words.get(at).folded())));
            }
        }
        return pairs;
    }

    /** With accents where the neighbours tell which. */
    private String corrected(List<Checked> checked, String text, boolean mended) {
        if (!mended && checked.stream().noneMatch(Checked::isDoubtful)) {
            return null;
        }
        String[] words = checked.stream().map(word -> word.typed().in(text)).toArray(String[]::new);
        for (int at = 0; at < words.length; at++) {
            if (checked.get(at).isDoubtful()) {
                words[at] = lexicon.written(checked.get(at).meant().exact());
            }
        }
        return String.join(" ", words);
    }
}
