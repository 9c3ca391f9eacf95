package vn.motcua.support.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.support.domain.Utterance.Word;

/**
 * Từ đứng cạnh nhau trong tên thủ tục: by them a question is reduced to what it is about. Two words side by side are a
 * term of the office; a single word may be somebody's name.
 */
public final class Vocabulary {

    private static final int LONGEST_TOPIC = 120;
    /** Without accents two words may as well be a name. */
    private static final int SURE_WITHOUT_ACCENTS = 3;

    private final Set<String> pairs = new HashSet<>();
    private final Set<String> foldedPairs = new HashSet<>();

    public Vocabulary(Collection<String> names) {
        for (String name : names) {
            List<Word> words = Utterance.wordsOf(name);
            for (int at = 1; at < words.size(); at++) {
                if (words.get(at - 1).standsNextTo(words.get(at))) {
                    pairs.add(words.get(at - 1).exact() + ' ' + words.get(at).exact());
                    foldedPairs.add(words.get(at - 1).folded() + ' ' + words.get(at).folded());
                }
            }
        }
    }

    /** Folded terms of the catalogue in the question; empty if there are none. */
    public Optional<String> topicOf(String question) {
        List<Word> words = Utterance.of(question).words();
        boolean marked = words.stream().anyMatch(Word::hasMarks);
        List<String> terms = new ArrayList<>();
        int at = 0;
        while (at + 1 < words.size()) {
            int end = at;
            while (end + 1 < words.size() && isPair(words.get(end), words.get(end + 1), marked)) {
                end++;
            }
            if (end - at + 1 >= (marked ? 2 : SURE_WITHOUT_ACCENTS)) {
                terms.add(words.subList(at, end + 1).stream().map(Word::folded).collect(Collectors.joining(" ")));
            }
            at = end + 1;
        }
        String topic = String.join(", ", terms.stream().distinct().sorted().toList());
        return topic.isEmpty() ? Optional.empty()
                : Optional.of(topic.substring(0, Math.min(LONGEST_TOPIC, topic.length())));
    }

    private boolean isPair(Word left, Word right, boolean marked) {
        boolean letters = left.folded().chars().noneMatch(Character::isDigit)
                && right.folded().chars().noneMatch(Character::isDigit);
        return letters && (marked
                ? pairs.contains(left.exact() + ' ' + right.exact())
                : foldedPairs.contains(left.folded() + ' ' + right.folded()));
    }
}
