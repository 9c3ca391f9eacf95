package vn.motcua.document.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.document.domain.ScanAnswer;
import vn.motcua.document.domain.ScanAnswer.Outcome;
import vn.motcua.document.gateway.FalseClamd.Conduct;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClamdTest {

    private final FalseClamd daemon = new FalseClamd();
    private final Clamd clamd = new Clamd();

    @BeforeEach
    void hurry() {
        System.setProperty("MOTCUA_CLAMD_TIMEOUT_MILLIS", "300");
        clamd.clock = Clock.systemUTC();
    }

    @AfterEach
    void stop() {
        System.clearProperty("MOTCUA_CLAMD_TIMEOUT_MILLIS");
        daemon.close();
    }

    private ScanAnswer scanned(byte[] content) {
        try {
            return clamd.scan(new ByteArrayInputStream(content), daemon.address());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_clean_content_is_clean_however_long_and_even_empty() {
        for (int size : new int[] {0, 1, 65_536, 65_537, 3_000_000}) {
            assertThat(scanned(new byte[size]).outcome()).isEqualTo(Outcome.CLEAN);
        }
    }

    @Test
    void a_virus_is_found_and_named_in_whatever_chunk_it_is() {
        assertThat(scanned(FalseClamd.infected(200))).isEqualTo(new ScanAnswer(Outcome.INFECTED, "Test.Virus-1"));
        assertThat(scanned(FalseClamd.infected(1_000_000)).outcome()).isEqualTo(Outcome.INFECTED);
    }

    @Test
    void more_than_it_takes_is_told_even_if_it_hangs_up_in_the_middle() {
        daemon.conduct = Conduct.SIZE_LIMIT;
        assertThat(scanned(new byte[100]).outcome()).isEqualTo(Outcome.TOO_LARGE);
    }

    @ParameterizedTest
    @EnumSource(names = {"SAY_ERROR", "SAY_RUBBISH", "SAY_HALF", "SAY_NOTHING", "CUT_THE_LINE", "NEVER_END", "HANG"})
    void what_is_no_judgement_is_none_and_a_daemon_that_is_well_is_told_from_one_that_is_away(Conduct conduct) {
        daemon.conduct = conduct;
        assertThat(scanned(new byte[1000]).outcome()).isEqualTo(Outcome.FAILED);
        daemon.answersPings = false;
        assertThat(scanned(new byte[1000]).outcome()).isEqualTo(Outcome.AWAY);
    }

    @Test
    void a_daemon_that_is_not_there_is_away() {
        daemon.close();
        assertThat(scanned(new byte[1000]).outcome()).isEqualTo(Outcome.AWAY);
    }

    @Test
    void a_content_that_cannot_be_read_is_no_matter_of_the_daemon() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("spoilt");
            }
        };
        assertThatThrownBy(() -> clamd.scan(broken, daemon.address())).isInstanceOf(IOException.class).hasMessage("spoilt");
    }
}
