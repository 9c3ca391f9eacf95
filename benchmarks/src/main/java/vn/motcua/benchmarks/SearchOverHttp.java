package vn.motcua.benchmarks;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * How long the pages of a running server take beside a static file of the same server, by turns at a steady rate. Counted is
 * from the moment at which a request was due, so that waiting behind a slow one is not left out.
 */
public final class SearchOverHttp {

    private static final double RATE = 8;
    private static final int WARM_SECONDS = 40;
    private static final int SECONDS = 100;
    private static final String STATIC = "/jakarta.faces.resource/images/mark.svg.xhtml?ln=motcua";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String home;

    private SearchOverHttp(String home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws InterruptedException {
        SearchOverHttp measure = new SearchOverHttp(arguments[0]);
        List<Question> questions = Question.own();
        measure.ask(questions, WARM_SECONDS);
        measure.ask(questions, SECONDS).forEach(SearchOverHttp::report);
    }

    private Map<String, List<Double>> ask(List<Question> questions, int seconds) throws InterruptedException {
        Map<String, List<Double>> took = new TreeMap<>();
        int requests = (int) (RATE * seconds);
        CountDownLatch answers = new CountDownLatch(requests);
        long began = System.nanoTime();
        for (int number = 0; number < requests; number++) {
            Question question = questions.get(number / 4 % questions.size());
            String words = URLEncoder.encode(question.text(), StandardCharsets.UTF_8);
            String[] paths = {STATIC, "/portal/procedure/search?q=" + words, "/portal/procedure/suggest?q=" + words,
                "/portal/procedure/show?code=" + question.codes().iterator().next()};
            String path = paths[number % paths.length];
            long due = began + (long) (number * TimeUnit.SECONDS.toNanos(1) / RATE);
            LockSupport.parkNanos(due - System.nanoTime());
            http.sendAsync(HttpRequest.newBuilder(URI.create(home + path)).build(), BodyHandlers.ofByteArray())
                    .whenComplete((answer, failed) -> {
                        boolean answered = failed == null && answer.statusCode() == 200;
                        String name = path.replaceFirst("\\?.*", "") + (answered ? "" : " NOT ANSWERED");
                        synchronized (took) {
                            took.computeIfAbsent(name, first -> new ArrayList<>()).add((System.nanoTime() - due) / 1e6);
                        }
                        answers.countDown();
                    });
        }
        answers.await();
        return took;
    }

    private static void report(String name, List<Double> took) {
        List<Double> sorted = took.stream().sorted().toList();
        Report.line("| %s | %d | median %.1f ms | p95 %.1f ms | p99 %.1f ms |", name, sorted.size(),
                at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) (sorted.size() * share));
    }
}
