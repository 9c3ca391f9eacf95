package vn.motcua.document.gateway;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Speaks clamd's protocol as the real one does, and misbehaves on demand. */
final class FalseClamd implements AutoCloseable {

    enum Conduct {
        JUDGE,
        /** As the real one: says so and hangs up in the middle of the content. */
        SIZE_LIMIT,
        SAY_ERROR,
        SAY_RUBBISH,
        /** The end of the answer got lost. */
        SAY_HALF,
        SAY_NOTHING,
        CUT_THE_LINE,
        NEVER_END,
        HANG
    }

    /** What it takes for a virus. */
    static final String VIRUS = "THIS-IS-A-VIRUS-FOR-THE-TEST";

    private final ServerSocket server;
    volatile Conduct conduct = Conduct.JUDGE;
    volatile boolean answersPings = true;

    FalseClamd() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "false clamd");
        thread.setDaemon(true);
        thread.start();
    }

    InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread one = new Thread(() -> answer(socket));
                one.setDaemon(true);
                one.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (socket) {
            DataInputStream from = new DataInputStream(socket.getInputStream());
            String command = command(from);
            if (command.equals("zPING")) {
                if (answersPings) {
                    say(socket, "PONG\0");
                }
            } else if (command.equals("zINSTREAM")) {
                judge(socket, from);
            } else {
                say(socket, "UNKNOWN COMMAND\0");
            }
        } catch (IOException | InterruptedException gone) {
            // whoever asked has hung up
        }
    }

    private void judge(Socket socket, DataInputStream from) throws IOException, InterruptedException {
        switch (conduct) {
            case SIZE_LIMIT -> {
                from.skipNBytes(from.readInt());
                say(socket, "INSTREAM size limit exceeded. ERROR\0");
            }
            case CUT_THE_LINE -> from.skipNBytes(from.readInt());
            case HANG -> Thread.sleep(60_000);
            default -> say(socket, judged(content(from)));
        }
    }

    private String judged(byte[] content) {
        return switch (conduct) {
            case SAY_ERROR -> "stream: Can't allocate memory ERROR\0";
            case SAY_RUBBISH -> "stream: O\0";
            case SAY_HALF -> "stream: OK";
            case SAY_NOTHING -> "\0";
            case NEVER_END -> "x".repeat(10_000);
            default -> new String(content, StandardCharsets.ISO_8859_1).contains(VIRUS)
                    ? "stream: Test.Virus-1 FOUND\0" : "stream: OK\0";
        };
    }

    private static String command(DataInputStream from) throws IOException {
        ByteArrayOutputStream command = new ByteArrayOutputStream();
        for (int next = from.read(); next > 0; next = from.read()) {
            command.write(next);
        }
        return command.toString(StandardCharsets.US_ASCII);
    }

    private static byte[] content(DataInputStream from) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = from.readInt(); length != 0; length = from.readInt()) {
            content.write(from.readNBytes(length));
        }
        return content.toByteArray();
    }

    private static void say(Socket socket, String answer) throws IOException {
        OutputStream to = socket.getOutputStream();
        to.write(answer.getBytes(StandardCharsets.US_ASCII));
        to.flush();
    }

    static byte[] infected(int size) {
        byte[] content = new byte[size];
        Arrays.fill(content, (byte) ' ');
        byte[] virus = VIRUS.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(virus, 0, content, size - virus.length, virus.length);
        return content;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
