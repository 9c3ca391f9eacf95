package vn.motcua.search.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.motcua.search.domain.Passage.Weight;

/** Trường trong chỉ mục: tokens come ready-made from {@link Spelling}; no engine analyses anything by itself. */
public enum IndexField {
    TITLE, TITLE_FOLDED, TITLE_PAIRS, NAMES_FOLDED, NAMES_PAIRS, STRONG_FOLDED, STRONG_PAIRS, USUAL_FOLDED, USUAL_PAIRS,
    WEAK_FOLDED, KEYWORD;

    /** Long official texts go in up to here: about forty pages. */
    private static final int MOST_SYLLABLES = 20_000;

    public String fieldName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The tokens of a thing, by field. */
    public static Map<IndexField, List<String>> tokensOf(Searchable item) {
        Map<IndexField, List<String>> tokens = new EnumMap<>(IndexField.class);
        for (IndexField field : values()) {
            tokens.put(field, new ArrayList<>());
        }
        List<Syllable> title = syllables(item.title());
        title.forEach(word -> tokens.get(TITLE).add(word.exact()));
        add(title, tokens.get(TITLE_FOLDED), tokens.get(TITLE_PAIRS));
        item.otherNames().forEach(name -> add(syllables(name), tokens.get(NAMES_FOLDED), tokens.get(NAMES_PAIRS)));
        for (Passage passage : item.passages()) {
            List<Syllable> words = syllables(passage.text());
            if (passage.weight() == Weight.STRONG) {
                add(words, tokens.get(STRONG_FOLDED), tokens.get(STRONG_PAIRS));
            } else if (passage.weight() == Weight.USUAL) {
                add(words, tokens.get(USUAL_FOLDED), tokens.get(USUAL_PAIRS));
            } else {
                words.forEach(word -> tokens.get(WEAK_FOLDED).add(word.folded()));
            }
        }
        item.keywords().forEach(keyword -> tokens.get(KEYWORD).add(keyword(keyword)));
        return tokens;
    }

    static String keyword(String keyword) {
        return Spelling.folded(Spelling.composed(keyword).strip().toLowerCase(java.util.Locale.ROOT));
    }

    private static List<Syllable> syllables(String text) {
        return Spelling.syllables(Spelling.composed(text), MOST_SYLLABLES);
    }

    private static void add(List<Syllable> words, List<String> folded, List<String> pairs) {
        for (int at = 0; at < words.size(); at++) {
            folded.add(words.get(at).folded());
            if (at > 0) {
                pairs.add(words.get(at - 1).folded() + '_' + words.get(at).folded());
            }
        }
    }
}
