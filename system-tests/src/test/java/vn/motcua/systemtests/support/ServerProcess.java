package vn.motcua.systemtests.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The built server as a child process with a base directory of its own, so that a test can deploy to it, stop it,
 * and kill it without harm to anybody else. What it wrote to disk survives {@link #stop} and {@link #kill} and is
 * there again after {@link #start}; {@link #close} deletes it.
 */
public final class ServerProcess implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(8);
    private static final Duration TO_STOP = Duration.ofSeconds(60);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path home;
    private final Path base;
    private final Ports ports;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> options = new ArrayList<>();

    private Process launcher;
    private ProcessHandle server;
    private Management management;
    private Duration bootTime;

    private ServerProcess(Path home, Path configuration) {
        this.home = home;
        this.ports = Ports.free();
        try {
            base = Files.createTempDirectory("motcua-server-");
            Files.createDirectories(base.resolve("deployments"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Directories.copy(configuration, base.resolve("configuration"));
        environment.put("MOTCUA_PUBLIC_URL", http("").toString());
        environment.put("MOTCUA_NATIONAL_PORTAL_URL", http("/sandbox/national-portal").toString());
        Runtime.getRuntime().addShutdownHook(new Thread(this::killIfRunning));
    }

    /** A server of the built home, not yet started, with a fresh base directory and free ports. */
    public static ServerProcess fresh() {
        Path home = Artifacts.serverHome();
        return new ServerProcess(home, home.resolve("standalone/configuration"));
    }

    /** Sets a variable of the server's environment, such as {@code MOTCUA_DB_URL}; takes effect at the next start. */
    public ServerProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Adds an argument of the start script, such as {@code -Dkey=value}; takes effect at the next start. */
    public ServerProcess withOption(String option) {
        options.add(option);
        return this;
    }

    /** Puts an archive into the deployments folder, to be deployed while the server starts. */
    public ServerProcess deploying(String name, Path archive) {
        try {
            Files.copy(archive, base.resolve("deployments").resolve(name));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public ServerProcess deploying(String name, InputStream archive) {
        try {
            Files.copy(archive, base.resolve("deployments").resolve(name));
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is deployed from now on through {@link #management} must not lie in the folder too at the next start. */
    public void removeFromFolder(String name) {
        try (var files = Files.newDirectoryStream(base.resolve("deployments"), name + "*")) {
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts and waits until the server and everything that lies in its deployments folder is ready. */
    public ServerProcess start() {
        if (isRunning()) {
            throw new IllegalStateException("already running");
        }
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin/standalone.sh").toString(),
                "-Djboss.server.base.dir=" + base,
                "-Djboss.socket.binding.port-offset=" + ports.offset()));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        builder.environment().remove("JAVA_OPTS");
        builder.environment().put("JBOSS_HOME", home.toString());
        builder.environment().putAll(environment);
        Instant begun = Instant.now();
        try {
            launcher = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        awaitReady();
        bootTime = Duration.between(begun, Instant.now());
        return this;
    }

    /** Asks the server to stop, as an operator would, and waits until it is gone. */
    public void stop() {
        disconnect();
        server.destroy();
        awaitExit(TO_STOP);
    }

    /** SIGKILL: no shutdown hook, no flush, as when the power goes. */
    public void kill() {
        disconnect();
        server.destroyForcibly();
        awaitExit(TO_STOP);
    }

    public void restart() {
        stop();
        start();
    }

    public boolean isRunning() {
        return server != null && server.isAlive();
    }

    public long pid() {
        return server.pid();
    }

    /** From the launch of the process to ready, deployments included. */
    public Duration bootTime() {
        return bootTime;
    }

    public URI http(String path) {
        return URI.create("http://127.0.0.1:" + ports.http() + path);
    }

    public URI https(String path) {
        return URI.create("https://localhost:" + ports.https() + path);
    }

    public URI managementHttp(String path) {
        return URI.create("http://127.0.0.1:" + ports.management() + path);
    }

    public Ports ports() {
        return ports;
    }

    public Path base() {
        return base;
    }

    /** What the server wrote to its console, over all starts. */
    public Path console() {
        return base.resolve("console.log");
    }

    public Management management() {
        if (management == null) {
            management = new Management(ports.management());
        }
        return management;
    }

    @Override
    public void close() {
        if (isRunning()) {
            stop();
        }
        Directories.delete(base);
    }

    private void awaitReady() {
        Instant deadline = Instant.now().plus(TO_START);
        while (!isReady()) {
            if (!launcher.isAlive()) {
                throw new IllegalStateException("the server did not start:\n" + lastLines());
            }
            if (Instant.now().isAfter(deadline)) {
                killIfRunning();
                throw new IllegalStateException("not ready after " + TO_START + ":\n" + lastLines());
            }
            pause();
        }
    }

    private boolean isReady() {
        if (server == null || !server.isAlive()) {
            server = launcher.descendants().filter(ServerProcess::isJava).findFirst().orElse(null);
        }
        if (server == null) {
            return false;
        }
        failOnFailedDeployment();
        HttpRequest ready = HttpRequest.newBuilder(managementHttp("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void failOnFailedDeployment() {
        try (var failed = Files.newDirectoryStream(base.resolve("deployments"), "*.failed")) {
            for (Path marker : failed) {
                String reason = Files.readString(marker);
                killIfRunning();
                throw new IllegalStateException(marker.getFileName() + ": " + reason);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isJava(ProcessHandle process) {
        return process.info().command().filter(command -> command.endsWith("/java")).isPresent();
    }

    private void awaitExit(Duration limit) {
        try {
            server.onExit().get(limit.toSeconds(), TimeUnit.SECONDS);
            launcher.waitFor(limit.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException failed) {
            killIfRunning();
            throw new IllegalStateException("the server did not stop:\n" + lastLines(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void disconnect() {
        if (management != null) {
            management.close();
            management = null;
        }
    }

    private void killIfRunning() {
        if (isRunning()) {
            server.destroyForcibly();
        }
        if (launcher != null) {
            launcher.destroyForcibly();
        }
    }

    private String lastLines() {
        try {
            List<String> lines = Files.readAllLines(console());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException unreadable) {
            return "no console output: " + unreadable;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
