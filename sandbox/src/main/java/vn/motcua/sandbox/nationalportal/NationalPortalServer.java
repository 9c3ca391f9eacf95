package vn.motcua.sandbox.nationalportal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/**
 * Cổng chạy độc lập: the stand-in as a process of its own, so that it outlives the server that talks to it.
 *
 * <p>Listens on the loopback address only.
 */
public final class NationalPortalServer implements AutoCloseable {

    static final String CONTEXT = "/national-portal";

    private static final Logger LOG = Logger.getLogger(NationalPortalServer.class.getName());

    static {
        // without it each answer waits some 45 ms for the caller's delayed acknowledgement of the headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final NationalPortal portal;
    private final NationalPortalFront front;
    private final HttpServer server;
    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final ScheduledExecutorService lateAnswers = Executors.newSingleThreadScheduledExecutor();

    private NationalPortalServer(NationalPortal portal, HttpServer server) {
        this.portal = portal;
        this.front = new NationalPortalFront(portal);
        this.server = server;
    }

    /** Starts on a port, 0 for any free one, with the journal kept in a directory. */
    public static NationalPortalServer start(int port, Path storageDir) {
        return start(port, storageDir, PortalAccount.DEMONSTRATION, Clock.systemUTC());
    }

    public static NationalPortalServer start(int port, Path storageDir, PortalAccount account, Clock clock) {
        NationalPortal portal = NationalPortal.open(storageDir, account, clock);
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            NationalPortalServer started = new NationalPortalServer(portal, http);
            http.createContext(CONTEXT, started::handle);
            http.setExecutor(started.callers);
            http.start();
            return started;
        } catch (IOException portTaken) {
            portal.close();
            throw new UncheckedIOException("Cannot listen on port " + port, portTaken);
        }
    }

    /** Arguments: port and storage directory. */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("Usage: NationalPortalServer <port> <storage directory>");
        }
        NationalPortalServer server = start(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        LOG.info(() -> "The National Portal stand-in listens at " + server.address());
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port() + CONTEXT);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public NationalPortal portal() {
        return portal;
    }

    @Override
    public void close() {
        server.stop(0);
        lateAnswers.shutdownNow();
        callers.shutdownNow();
        portal.close();
    }

    private void handle(HttpExchange exchange) {
        try {
            Answer answer = front.answer(read(exchange));
            if (answer.delay().isZero()) {
                send(exchange, answer);
            } else {
                lateAnswers.schedule(
                        () -> send(exchange, answer), answer.delay().toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (IOException | RuntimeException fault) {
            LOG.log(Level.SEVERE, "The National Portal stand-in failed", fault);
            exchange.close();
        }
    }

    private static Call read(HttpExchange exchange) throws IOException {
        return new Call(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath().substring(CONTEXT.length()),
                parameters(exchange.getRequestURI().getRawQuery()),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                exchange.getRequestHeaders().getFirst("dstcode"),
                exchange.getRequestBody().readNBytes(Call.LARGEST_BODY + 1));
    }

    private static Map<String, String> parameters(String query) {
        if (query == null || query.isEmpty()) {
            return Map.of();
        }
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> decoded(pair[0]), pair -> pair.length == 1 ? "" : decoded(pair[1]), (a, b) -> a));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, Answer answer) {
        try (exchange) {
            if (answer.isHungUp()) {
                return; // closing before the headers drops the connection
            }
            boolean head = "HEAD".equals(exchange.getRequestMethod());
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().length);
            if (!head) {
                exchange.getResponseBody().write(answer.body());
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The caller did not wait for the answer", gone);
        }
    }
}
