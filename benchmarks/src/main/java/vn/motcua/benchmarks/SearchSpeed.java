package vn.motcua.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchQuestion;
import vn.motcua.search.domain.Searchable;

/**
 * Median and p95 of a question, ours and plain Lucene's by turns in one process, at the real size and at 10,000. No answer is
 * kept for a second asking. The time of the processor is measured too: on a machine with other work the clock tells little.
 */
public final class SearchSpeed {

    private static final int WARM = 15;
    private static final int ROUNDS = 15;
    private static final int HITS = 10;
    private static final int LARGE = 10_000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
        long before = usedMemory();
        try (OurSearch ours = new OurSearch(folder.resolve("ours"), catalogue);
                PlainLucene plain = new PlainLucene(folder.resolve("plain"), catalogue)) {
            ours.find(questions.get(0), HITS);
            long memory = usedMemory() - before;
            for (int warm = 0; warm < WARM; warm++) {
                round(ours, questions);
                round(plain, questions);
            }
            List<Round> our = new ArrayList<>();
            List<Round> theirs = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                our.add(round(ours, questions));
                theirs.add(round(plain, questions));
            }
            Report.line("%n%d procedures, %d questions, %d rounds by turns", catalogue.size(), questions.size(), ROUNDS);
            line("plain Lucene, ten hits", theirs);
            line("ours, ten hits with marks and excerpts", our);
            ratios("processor time", our, theirs, Round::processor);
            ratios("wall clock", our, theirs, round -> Arrays.stream(round.times()).sum());
            line("ours, with two facets counted", rounds(() -> faceted(ours, questions)));
            line("ours, suggestions while typing", rounds(() -> typing(ours, questions)));
            Report.line("ours: publishing one more is found after %d ms; memory of both together about %d MB",
                    ours.publishing(catalogue.get(0)), memory >> 20);
        }
    }

    /** What is in use after a collection, as well as can be told. */
    private static long usedMemory() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static List<Round> rounds(Supplier<Round> one) {
        one.get();
        return List.of(one.get(), one.get(), one.get());
    }

    /** @param times of each question by the clock on the wall; @param processor time of this thread for all of them */
    private record Round(long[] times, long processor) {}

    private static Round timed(List<String> questions, Consumer<String> asking) {
        long[] times = new long[questions.size()];
        long processor = THREADS.getCurrentThreadCpuTime();
        for (int at = 0; at < times.length; at++) {
            long began = System.nanoTime();
            asking.accept(questions.get(at));
            times[at] = System.nanoTime() - began;
        }
        return new Round(times, THREADS.getCurrentThreadCpuTime() - processor);
    }

    private static Round round(Searcher searcher, List<String> questions) {
        return timed(questions, question -> searcher.find(question, HITS));
    }

    private static Round faceted(OurSearch ours, List<String> questions) {
        return timed(questions, question -> ours.search().find(new SearchQuestion(question,
                Set.of(SearchKind.PROCEDURE), Map.of(), Set.of("sector", "level"), 0, HITS)));
    }

    private static Round typing(OurSearch ours, List<String> questions) {
        return timed(questions, question ->
                ours.search().suggest(question.substring(0, Math.min(9, question.length())), Set.of(), 8));
    }

    private static void ratios(String what, List<Round> our, List<Round> theirs, ToLongFunction<Round> cost) {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            ratios[round] = (double) cost.applyAsLong(theirs.get(round)) / cost.applyAsLong(our.get(round));
        }
        Arrays.sort(ratios);
        Report.line("%s", String.format(Locale.ROOT, "throughput of ours / plain by %s: median %.2f (%.2f to %.2f)", what,
                ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]));
    }

    private static void line(String name, List<Round> rounds) {
        long[] all = rounds.stream().map(Round::times).flatMapToLong(Arrays::stream).sorted().toArray();
        long processor = rounds.stream().mapToLong(Round::processor).sum();
        Report.line("%s", String.format(Locale.ROOT, "| %s | median %.2f ms | p95 %.2f ms | processor %.2f ms |", name,
                all[all.length / 2] / 1e6, all[(int) (all.length * 0.95)] / 1e6, processor / 1e6 / all.length));
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
