package vn.motcua.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tiến trình OpenSearch: the node in a process of its own, so that a test can kill it. What it wrote survives {@link #kill}
 * and is there again after {@link #start}; {@link #close} deletes it.
 */
public final class OpenSearchProcess implements AutoCloseable {

    /** By name: loading the class would need OpenSearch here. */
    private static final String NODE = "vn.motcua.opensearch.OpenSearchNode";

    private static final Duration TO_START = Duration.ofMinutes(4);
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path folder;
    private final int port;
    private Process process;

    public OpenSearchProcess() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            folder = Files.createTempDirectory("motcua-opensearch-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Starts it and waits until it takes requests. */
    public OpenSearchProcess start() {
        try {
            Path own = Path.of(OpenSearchProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            String libraries = own.resolveSibling("lib").resolve("*").toString();
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx384m",
                            "-cp", own + System.getProperty("path.separator") + libraries,
                            NODE, String.valueOf(port), folder.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile())
                    .start();
        } catch (IOException | URISyntaxException failed) {
            throw new IllegalStateException(failed);
        }
        Instant giveUp = Instant.now().plus(TO_START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("OpenSearch did not start: " + output());
            }
            pause();
        }
        return this;
    }

    private boolean answers() {
        try {
            HttpRequest health = HttpRequest.newBuilder(URI.create(address() + "/_cluster/health"))
                    .timeout(Duration.ofSeconds(5)).build();
            HttpResponse<String> answer = HTTP.send(health, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && !answer.body().contains("\"red\"");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    /** {@code kill -9}; does nothing to one that does not run. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() {
        kill();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
