package vn.motcua.benchmarks;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.kernel.Folded;
import vn.motcua.search.domain.Searchable;

/** What the house had before: every word, folded, must begin a word of the name; the shortest name first. */
final class FoldedWords implements Searcher {

    private final Map<String, String> names = new TreeMap<>();

    FoldedWords(List<Searchable> catalogue) {
        catalogue.forEach(item -> names.put(item.id(), " " + Folded.of(item.title())));
    }

    @Override
    public String name() {
        return "folded LIKE";
    }

    @Override
    public List<String> find(String question, int most) {
        String[] words = Folded.of(question).split(" ");
        return names.entrySet().stream()
                .filter(entry -> Stream.of(words).allMatch(word -> entry.getValue().contains(" " + word)))
                .sorted(Comparator.comparingInt(entry -> entry.getValue().length()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
