package vn.motcua.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.Searchable;

/** Median and p95 of a question, ours and plain Lucene's by turns in one process, at the real size and at 10,000. */
public final class SearchSpeed {

    private static final int ROUNDS = 7;
    private static final int HITS = 10;
    private static final int LARGE = 10_000;

    private SearchSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
        List<Searchable> real = RealCatalogue.read(shared);
        List<String> questions = Question.own().stream().map(Question::text).toList();
        measure(real, questions);
        measure(grown(real), questions);
    }

    private static void measure(List<Searchable> catalogue, List<String> questions) throws IOException {
        Path folder = Files.createTempDirectory("search-speed");
        try (OurSearch ours = new OurSearch(folder.resolve("ours"), catalogue);
                PlainLucene plain = new PlainLucene(folder.resolve("plain"), catalogue)) {
            for (int warm = 0; warm < 5; warm++) {
                round(ours, questions);
                round(plain, questions);
            }
            List<long[]> our = new ArrayList<>();
            List<long[]> theirs = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long[] one = round(ours, questions);
                long[] other = round(plain, questions);
                our.add(one);
                theirs.add(other);
                ratios.add((double) Arrays.stream(other).sum() / Arrays.stream(one).sum());
            }
            Collections.sort(ratios);
            Report.line("%n%d procedures, %d questions, %d rounds by turns", catalogue.size(), questions.size(), ROUNDS);
            line("plain Lucene", theirs);
            line("ours, ten hits with marks and excerpts", our);
            Report.line("%s", String.format(Locale.ROOT, "throughput of ours / plain: median %.2f (%.2f to %.2f)",
                    ratios.get(ROUNDS / 2), ratios.get(0), ratios.get(ROUNDS - 1)));
            line("ours, with two facets counted", List.of(faceted(ours, questions), faceted(ours, questions)));
            line("ours, suggestions while typing", List.of(typing(ours, questions), typing(ours, questions)));
        }
    }

    private static long[] round(Searcher searcher, List<String> questions) {
        long[] times = new long[questions.size()];
        for (int at = 0; at < times.length; at++) {
            long began = System.nanoTime();
            searcher.find(questions.get(at), HITS);
            times[at] = System.nanoTime() - began;
        }
        return times;
    }

    private static long[] faceted(OurSearch ours, List<String> questions) {
        return questions.stream().mapToLong(question -> {
            long began = System.nanoTime();
            ours.search().find(new SearchQuestion(question, Set.of(SearchKind.PROCEDURE), Map.of(),
                    Set.of("sector", "level"), 0, HITS));
            return System.nanoTime() - began;
        }).toArray();
    }

    private static long[] typing(OurSearch ours, List<String> questions) {
        return questions.stream().mapToLong(question -> {
            long began = System.nanoTime();
            ours.search().suggest(question.substring(0, Math.min(9, question.length())), Set.of(), 8);
            return System.nanoTime() - began;
        }).toArray();
    }

    private static void line(String name, List<long[]> rounds) {
        long[] all = rounds.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        Report.line("%s", String.format(Locale.ROOT, "| %s | median %.2f ms | p95 %.2f ms |", name,
                all[all.length / 2] / 1e6, all[(int) (all.length * 0.95)] / 1e6));
    }

    /** The real ones, and variants of them under other codes and slightly other names. */
    private static List<Searchable> grown(List<Searchable> real) {
        List<Searchable> all = new ArrayList<>(real);
        for (int number = 0; all.size() < LARGE; number++) {
            Searchable like = real.get(number % real.size());
            all.add(new Searchable(like.kind(), "9." + (100_000 + number), like.title() + " theo mẫu số " + number,
                    List.of(), List.of("9." + (100_000 + number)), like.passages(), like.facets(), like.prior()));
        }
        return all;
    }
}
