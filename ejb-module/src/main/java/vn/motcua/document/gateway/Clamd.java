package vn.motcua.document.gateway;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.document.domain.ScanAnswer;
import vn.motcua.document.domain.ScanAnswer.Outcome;
import vn.motcua.document.domain.VirusScanner;
import vn.motcua.kernel.Setting;

/**
 * ClamAV, over the protocol of its daemon: one connection a content, {@code zINSTREAM}, chunks with their length before
 * them, one line of answer. A content goes to the daemon's temporary folder, never to a command line.
 */
@ApplicationScoped
class Clamd implements VirusScanner {

    private static final Logger LOG = Logger.getLogger(Clamd.class.getName());
    private static final Pattern ADDRESS = Pattern.compile("(.+):([0-9]{1,5})");
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final String CLEAN = "stream: OK";
    private static final String SIZE_LIMIT = "size limit exceeded";
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final int CONNECT_MILLIS = 5000;

    /** The content could not be read: no matter of the scanner. */
    private static final class Unreadable extends IOException {

        private static final long serialVersionUID = 1L;

        private Unreadable(IOException cause) {
            super(cause);
        }
    }

    @Inject Clock clock;

    @Override
    public boolean isConfigured() {
        return !Setting.MOTCUA_CLAMD.value().isEmpty();
    }

    @Override
    public ScanAnswer scan(InputStream content) throws IOException {
        return scan(content, address());
    }

    private static InetSocketAddress address() {
        Matcher address = ADDRESS.matcher(Setting.MOTCUA_CLAMD.value());
        if (!address.matches()) {
            throw new IllegalStateException("MOTCUA_CLAMD is not host:port: " + Setting.MOTCUA_CLAMD.value());
        }
        return new InetSocketAddress(address.group(1), Integer.parseInt(address.group(2)));
    }

    ScanAnswer scan(InputStream content, InetSocketAddress daemon) throws IOException {
        try {
            return judged(asked(content, daemon), daemon);
        } catch (Unreadable ours) {
            throw (IOException) ours.getCause();
        } catch (IOException broken) {
            return unanswered(broken.toString(), daemon);
        }
    }

    private ScanAnswer judged(String answer, InetSocketAddress daemon) {
        Matcher found = FOUND.matcher(answer);
        if (answer.equals(CLEAN)) {
            return new ScanAnswer(Outcome.CLEAN, answer);
        } else if (found.matches()) {
            return new ScanAnswer(Outcome.INFECTED, found.group(1));
        } else if (answer.contains(SIZE_LIMIT)) {
            return new ScanAnswer(Outcome.TOO_LARGE, answer);
        }
        return unanswered(answer.isEmpty() ? "no answer" : answer, daemon);
    }

    /** Whether this content is the reason is told by whether the daemon answers anything at all. */
    private ScanAnswer unanswered(String why, InetSocketAddress daemon) {
        boolean well = isWell(daemon);
        LOG.warning("clamd did not judge a content (" + why + "), and " + (well ? "is well" : "is away"));
        return new ScanAnswer(well ? Outcome.FAILED : Outcome.AWAY, why);
    }

    private boolean isWell(InetSocketAddress daemon) {
        try (Socket socket = connected(daemon)) {
            socket.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
            return line(socket).equals("PONG");
        } catch (IOException away) {
            return false;
        }
    }

    private static Socket connected(InetSocketAddress daemon) throws IOException {
        Socket socket = new Socket();
        try {
            // looked up anew each time: the daemon may have moved
            socket.connect(new InetSocketAddress(daemon.getHostString(), daemon.getPort()), CONNECT_MILLIS);
            socket.setSoTimeout(patience());
            return socket;
        } catch (IOException refused) {
            socket.close();
            throw refused;
        }
    }

    private static int patience() {
        return Setting.MOTCUA_CLAMD_TIMEOUT_MILLIS.number();
    }

    private String asked(InputStream content, InetSocketAddress daemon) throws IOException {
        try (Socket socket = connected(daemon)) {
            try {
                send(content, socket);
            } catch (Unreadable ours) {
                throw ours;
            } catch (IOException closed) { // it says why, and hangs up, when it has had enough
                String answer = line(socket);
                if (answer.isEmpty()) {
                    throw closed;
                }
                return answer;
            }
            return line(socket);
        }
    }

    private static void send(InputStream content, Socket socket) throws IOException {
        DataOutputStream to = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), CHUNK + Integer.BYTES));
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        byte[] chunk = new byte[CHUNK];
        for (int got = read(content, chunk); got > 0; got = read(content, chunk)) {
            to.writeInt(got);
            to.write(chunk, 0, got);
        }
        to.writeInt(0);
        to.flush();
    }

    private static int read(InputStream content, byte[] chunk) throws IOException {
        try {
            return content.read(chunk);
        } catch (IOException unreadable) {
            throw new Unreadable(unreadable);
        }
    }

    /** Up to the zero byte, empty if there is nothing; one that drips byte by byte is not waited for longer than another. */
    private String line(Socket socket) throws IOException {
        long giveUp = clock.millis() + patience();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        InputStream from = socket.getInputStream();
        int next = from.read();
        while (next > 0) {
            line.write(next);
            if (line.size() > LONGEST_ANSWER || clock.millis() > giveUp) {
                throw new IOException("an answer without an end, after " + Duration.ofMillis(patience()));
            }
            next = from.read();
        }
        if (next < 0 && line.size() > 0) {
            throw new IOException("an answer that was cut off: " + line.toString(StandardCharsets.UTF_8));
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }
}
