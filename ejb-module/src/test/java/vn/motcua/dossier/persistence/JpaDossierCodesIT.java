package vn.motcua.dossier.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.DatabaseTest;

class JpaDossierCodesIT extends DatabaseTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final int SUBMISSIONS = 400;

    private JpaDossierCodes codes;

    @BeforeEach
    void wire() {
        codes = wired(new JpaDossierCodes());
    }

    @Test
    void the_number_starts_at_one_for_each_agency_and_day() {
        assertThat(next("H99.101", MONDAY)).isEqualTo("H99.101-261123-0001");
        assertThat(next("H99.101", MONDAY)).isEqualTo("H99.101-261123-0002");
        assertThat(next("H99.102", MONDAY)).isEqualTo("H99.102-261123-0001");
        assertThat(next("H99.101", MONDAY.plusDays(1))).isEqualTo("H99.101-261124-0001");
    }

    @Test
    void however_many_submit_at_once_and_however_many_fail_the_numbers_have_no_gap_and_no_double() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        Random random = new Random(7);
        List<Callable<String>> submissions = IntStream.range(0, SUBMISSIONS)
                .mapToObj(i -> random.nextInt(4) == 0)
                .map(fails -> (Callable<String>) () -> submit(fails))
                .toList();

        List<String> given = people.invokeAll(submissions).stream().map(JpaDossierCodesIT::got).filter(c -> c != null).toList();
        people.shutdown();

        List<String> expected = IntStream.rangeClosed(1, given.size())
                .mapToObj(number -> "H99.101-261123-%04d".formatted(number))
                .toList();
        assertThat(given).hasSizeGreaterThan(SUBMISSIONS / 2).containsExactlyInAnyOrderElementsOf(expected);
    }

    private String submit(boolean fails) {
        try {
            return inTransaction(em -> {
                String code = codes.next("H99.101", MONDAY).value();
                if (fails) {
                    throw new IllegalArgumentException("the rest of the submission failed");
                }
                return code;
            });
        } catch (IllegalArgumentException expected) {
            return null;
        }
    }

    private static String got(Future<String> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String next(String agencyId, LocalDate day) {
        return inTransaction(em -> codes.next(agencyId, day)).value();
    }
}
