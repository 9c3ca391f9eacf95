package vn.motcua.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.motcua.kernel.Folded;
import vn.motcua.search.domain.Searchable;

/** Mean reciprocal rank (of the first ten) and success at 1 and 3, beside two other programs in the same run. */
public final class SearchQuality {

    private static final int DEPTH = 10;

    private SearchQuality() {}

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
        boolean failures = arguments.length > 1;
        List<Searchable> catalogue = RealCatalogue.read(shared);
        List<Question> questions = new ArrayList<>(Question.practitioners(shared));
        questions.addAll(Question.own());
        Path folder = Files.createTempDirectory("search-quality");
        try (OurSearch ours = new OurSearch(folder.resolve("ours"), catalogue);
                PlainLucene plain = new PlainLucene(folder.resolve("plain"), catalogue)) {
            List<Searcher> searchers = List.of(ours, plain, new FoldedWords(catalogue));
            Report.line("%d procedures, %d questions", catalogue.size(), questions.size());
            tables(questions, searchers);
            robustness(questions, ours);
            nothingThere(questions, ours);
            failing(questions, ours, failures ? Integer.MAX_VALUE : 3);
        } finally {
            remove(folder);
        }
    }

    private static void tables(List<Question> questions, List<Searcher> searchers) {
        Map<String, List<Question>> sets = new LinkedHashMap<>();
        questions.stream().filter(question -> question.kind().equals("pick") && question.answerable())
                .forEach(question -> sets.computeIfAbsent(question.set(), set -> new ArrayList<>()).add(question));
        sets.forEach((set, some) -> {
            Report.line("%n%s, pick, answerable: %d%n| group | n |%s", set, some.size(), heads(searchers));
            Map<String, List<Question>> groups = new TreeMap<>();
            some.forEach(question -> groups.computeIfAbsent(question.group(), group -> new ArrayList<>()).add(question));
            groups.forEach((group, members) -> row(group, members, searchers));
            row("all", some, searchers);
        });
        List<Question> asks = questions.stream()
                .filter(question -> question.kind().equals("ask") && !question.codes().isEmpty()).toList();
        Report.line("%neval, ask (first of the codes to offer): %d", asks.size());
        row("ask", asks, searchers);
    }

    private static String heads(List<Searcher> searchers) {
        StringBuilder heads = new StringBuilder();
        searchers.forEach(searcher -> heads.append(' ').append(searcher.name()).append(": MRR, s@1, s@3 |"));
        return heads.toString();
    }

    private static void row(String name, List<Question> questions, List<Searcher> searchers) {
        StringBuilder row = new StringBuilder("| " + name + " | " + questions.size() + " |");
        for (Searcher searcher : searchers) {
            Score score = score(questions, searcher, UnaryOperator.identity());
            row.append(String.format(Locale.ROOT, " %.3f, %.2f, %.2f |", score.mrr(), score.first(), score.three()));
        }
        Report.line("%s", row);
    }

    record Score(double mrr, double first, double three) {}

    private static Score score(List<Question> questions, Searcher searcher, UnaryOperator<String> written) {
        double mrr = 0;
        double first = 0;
        double three = 0;
        for (Question question : questions) {
            int rank = rank(searcher.find(written.apply(question.text()), DEPTH), question);
            mrr += rank == 0 ? 0 : 1.0 / rank;
            first += rank == 1 ? 1 : 0;
            three += rank >= 1 && rank <= 3 ? 1 : 0;
        }
        int count = Math.max(1, questions.size());
        return new Score(mrr / count, first / count, three / count);
    }

    /** From 1; 0 if it is not among them. */
    private static int rank(List<String> found, Question question) {
        for (int at = 0; at < found.size(); at++) {
            if (question.codes().contains(found.get(at))) {
                return at + 1;
            }
        }
        return 0;
    }

    private static void robustness(List<Question> questions, Searcher ours) {
        List<Question> picks = questions.stream()
                .filter(question -> question.kind().equals("pick") && question.answerable()).toList();
        Map<String, UnaryOperator<String>> ways = new LinkedHashMap<>();
        ways.put("as typed", UnaryOperator.identity());
        ways.put("decomposed (NFD)", text -> Normalizer.normalize(text, Normalizer.Form.NFD));
        ways.put("capitals", text -> text.toUpperCase(Locale.ROOT));
        ways.put("without accents", Folded::of);
        ways.put("telex, keyboard off", Telex::typed);
        ways.put("telex, tone on its vowel", Telex::toneInPlace);
        ways.put("telex, all keys at the end", Telex::allAtTheEnd);
        ways.put("telex in every second word, else no accents", Telex::everySecond);
        ways.put("accents in every second word", Telex::everySecondAccented);
        ways.put("VNI, keyboard off", Telex::vni);
        Report.line("%nthe same %d questions written in other ways: MRR, s@1, s@3", picks.size());
        ways.forEach((name, way) -> {
            Score score = score(picks, ours, way);
            Report.line("%s", String.format(Locale.ROOT, "| %s | %.3f | %.2f | %.2f |", name, score.mrr(), score.first(),
                    score.three()));
        });
    }

    private static void nothingThere(List<Question> questions, OurSearch ours) {
        Report.line("%nquestions to which there is no procedure, and what comes first, with its certainty");
        questions.stream().filter(question -> question.kind().equals("none")).forEach(question -> Report.line(
                "| %s | %s | %s |", question.id(), question.text(),
                ours.search().find(vn.motcua.search.domain.SearchQuestion.of(question.text())).hits().stream()
                        .findFirst().map(hit -> hit.plainTitle() + " " + hit.certainty()).orElse("nothing")));
    }

    private static void failing(List<Question> questions, Searcher ours, int depth) {
        Report.line("%nnot found first");
        questions.stream()
                .filter(question -> question.kind().equals("pick") && question.answerable())
                .forEach(question -> {
                    List<String> found = ours.find(question.text(), DEPTH);
                    int rank = rank(found, question);
                    if (rank != 1) {
                        Report.line("| %s %s | %s | rank %s | %s | %s |", question.set(), question.id(), question.text(),
                                rank == 0 ? "-" : rank, question.codes(),
                                found.subList(0, Math.min(found.size(), Math.min(depth, 4))));
                    }
                });
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
