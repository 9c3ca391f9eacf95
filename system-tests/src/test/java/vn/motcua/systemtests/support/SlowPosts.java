package vn.motcua.systemtests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Clients that send a form so slowly that it never ends: an attack that needs no bandwidth. */
public final class SlowPosts implements AutoCloseable {

    private static final int MILLIS_BETWEEN_BYTES = 300;

    private final List<Socket> connections = new ArrayList<>();
    private final ScheduledExecutorService drip = Executors.newSingleThreadScheduledExecutor();

    public SlowPosts(int clients, URI address) {
        String head =
                """
                POST %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: 100000\r
                \r
                text="""
                        .formatted(address.getPath());
        try {
            for (int client = 0; client < clients; client++) {
                Socket connection = new Socket("127.0.0.1", address.getPort());
                connections.add(connection);
                connection.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException failed) {
            close();
            throw new UncheckedIOException(failed);
        }
        drip.scheduleAtFixedRate(
                this::oneMoreByte, MILLIS_BETWEEN_BYTES, MILLIS_BETWEEN_BYTES, TimeUnit.MILLISECONDS);
    }

    /** How many the server still listens to. */
    public long alive() {
        return connections.stream().filter(connection -> !connection.isClosed()).count();
    }

    private void oneMoreByte() {
        for (Socket connection : connections) {
            try {
                connection.getOutputStream().write('a');
            } catch (IOException hungUp) {
                hangUp(connection);
            }
        }
    }

    @Override
    public void close() {
        drip.shutdownNow();
        connections.forEach(SlowPosts::hangUp);
    }

    private static void hangUp(Socket connection) {
        try {
            connection.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
