package vn.motcua.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Tiến trình S3: S3Proxy on a folder, in a process of its own, so that a test can kill it. What was put there survives
 * {@link #kill} and is there again after {@link #start}; {@link #close} deletes it.
 */
public final class S3Process implements AutoCloseable {

    public static final String KEY = "motcua";
    public static final String SECRET = "motcua-secret";
    public static final String BUCKET = "motcua-files";

    private static final Duration TO_START = Duration.ofMinutes(2);

    private final Path folder;
    private final int port;
    private Process process;

    public S3Process() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
            folder = Files.createTempDirectory("motcua-s3-");
            Files.createDirectories(bucket());
            Files.writeString(folder.resolve("s3proxy.properties"), String.join("\n",
                    "s3proxy.endpoint=" + address(),
                    "s3proxy.authorization=aws-v2-or-v4",
                    "s3proxy.identity=" + KEY,
                    "s3proxy.credential=" + SECRET,
                    "jclouds.provider=filesystem-nio2",
                    "jclouds.filesystem.basedir=" + folder.resolve("data"),
                    "jclouds.identity=unused",
                    "jclouds.credential=unused"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Where the objects lie, one file each. */
    public Path bucket() {
        return folder.resolve("data").resolve(BUCKET);
    }

    /** Starts it and waits until it takes connections. */
    public S3Process start() {
        try {
            Path own = Path.of(S3Process.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m",
                            "-DLOG_LEVEL=warn", "-cp", own.resolveSibling("lib").resolve("*").toString(),
                            "org.gaul.s3proxy.Main", "--properties", folder.resolve("s3proxy.properties").toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile())
                    .start();
        } catch (IOException | URISyntaxException failed) {
            throw new IllegalStateException(failed);
        }
        Instant giveUp = Instant.now().plus(TO_START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException("the S3 server did not start: " + output());
            }
            pause();
        }
        return this;
    }

    private boolean answers() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
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
