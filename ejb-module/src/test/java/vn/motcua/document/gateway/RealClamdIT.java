package vn.motcua.document.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.document.domain.ScanAnswer;
import vn.motcua.document.domain.ScanAnswer.Outcome;

/** The real daemon, where it is installed, with a signature of our own for the harmless test file of all scanners. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RealClamdIT {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");
    /** In two parts, or scanners would take this file for infected. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-"
            + "ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir static Path folder;

    private static Process daemon;
    private static InetSocketAddress address;

    private final Clamd clamd = new Clamd();

    @BeforeAll
    static void startDaemon() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(PROGRAM), "clamd is not installed here");
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = new InetSocketAddress(InetAddress.getLoopbackAddress(), free.getLocalPort());
        }
        Path signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("test.ndb"),
                "Eicar-Test:0:*:" + HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII)) + "\n");
        Path configuration = Files.writeString(folder.resolve("clamd.conf"), String.join("\n",
                "DatabaseDirectory " + signatures, "TemporaryDirectory " + folder, "TCPAddr 127.0.0.1",
                "TCPSocket " + address.getPort(), "StreamMaxLength 1M", "Foreground yes", ""));
        daemon = new ProcessBuilder(PROGRAM.toString(), "-c", configuration.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        for (int tries = 0; !listens(); tries++) {
            assertThat(daemon.isAlive() && tries < 300).as(RealClamdIT::output).isTrue();
            Thread.sleep(100);
        }
    }

    private static String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static boolean listens() {
        try (Socket socket = new Socket()) {
            socket.connect(address, 1000);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    @AfterAll
    static void stopDaemon() {
        if (daemon != null) {
            daemon.destroyForcibly().onExit().join();
        }
    }

    private ScanAnswer scanned(byte[] content) throws IOException {
        clamd.clock = Clock.systemUTC();
        return clamd.scan(new ByteArrayInputStream(content), address);
    }

    @Test
    void it_finds_the_test_virus_alone_and_inside_a_pdf() throws IOException {
        ScanAnswer alone = scanned(EICAR.getBytes(StandardCharsets.US_ASCII));
        assertThat(alone.outcome()).isEqualTo(Outcome.INFECTED);
        assertThat(alone.text()).contains("Eicar-Test");
        assertThat(scanned(("%PDF-1.7\n" + EICAR + "\n%%EOF").getBytes(StandardCharsets.US_ASCII)).outcome())
                .isEqualTo(Outcome.INFECTED);
    }

    @Test
    void it_finds_nothing_in_a_clean_paper() throws IOException {
        assertThat(scanned(Papers.pdf()).outcome()).isEqualTo(Outcome.CLEAN);
        assertThat(scanned(Papers.png()).outcome()).isEqualTo(Outcome.CLEAN);
    }

    @Test
    void more_than_its_limit_is_told_as_such() throws IOException {
        assertThat(scanned(new byte[5_000_000]).outcome()).isEqualTo(Outcome.TOO_LARGE);
    }
}
