package vn.motcua.systemtests.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** The ports of one server: the usual numbers moved by an offset at which all of them are free. */
public record Ports(int offset) {

    private static final int HTTP = 8080;
    private static final int HTTPS = 8443;
    private static final int MANAGEMENT = 9990;
    private static final int[] ALL = {HTTP, HTTPS, MANAGEMENT, 4712, 4713};

    /** Starts at a random offset, so that two builds on one machine seldom try the same ports. */
    public static Ports free() {
        int start = ThreadLocalRandom.current().nextInt(1_000, 20_000);
        return IntStream.range(start, start + 2_000)
                .filter(Ports::isFree)
                .mapToObj(Ports::new)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free ports from offset " + start));
    }

    public int http() {
        return HTTP + offset;
    }

    public int https() {
        return HTTPS + offset;
    }

    public int management() {
        return MANAGEMENT + offset;
    }

    private static boolean isFree(int offset) {
        return IntStream.of(ALL).allMatch(port -> canListenOn(port + offset));
    }

    private static boolean canListenOn(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
