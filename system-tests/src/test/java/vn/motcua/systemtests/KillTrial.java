package vn.motcua.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.systemtests.support.Books;
import vn.motcua.systemtests.support.Province;
import vn.motcua.systemtests.trial.Acknowledgements;
import vn.motcua.systemtests.trial.BusyOffice;
import vn.motcua.systemtests.trial.Inspection;
import vn.motcua.systemtests.trial.MoodyPartner;

/**
 * The power goes while citizens file, officers receive and the partner misbehaves. Round after round on the same data,
 * nothing that anybody was told may be lost, doubled or out of order. {@code -Dkill.rounds=20} runs more rounds,
 * {@code -Dkill.seed=N} repeats a run.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KillTrial {

    private static final Logger LOG = Logger.getLogger(KillTrial.class.getName());
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final Duration FOR_THE_BACKLOG = Duration.ofMinutes(5);

    private final Acknowledgements told = new Acknowledgements(Path.of("target", "kill-trial", "told.log"));

    @Test
    void whatever_was_acknowledged_survives_kill_9_once_and_in_order() {
        try (Province province = Province.withoutPast().start();
                MoodyPartner partner = new MoodyPartner(province.portal(), SEED)) {
            BusyOffice office = new BusyOffice(province, told);
            for (int round = 1; round <= ROUNDS; round++) {
                Random chance = new Random(SEED + round);
                partner.beMoody();
                office.workUntil(province.server()::kill, chance);
                partner.calmDown();
                province.server().start();
                office.askAgain();
                Duration backlog = awaitEmptyOutbox(province.books());

                List<String> findings = new Inspection(province.books(), province.portal(), told).findings();

                report(round, province, backlog, findings);
                assertThat(findings).as("round %d, seed %d", round, SEED).isEmpty();
            }
            assertThat(callsIn(province)).as("calls of a partner that misbehaves").isGreaterThan(messagesIn(province));
            province.server().stop();
            assertThat(new Inspection(Books.inFileOf(province.server().base()), province.portal(), told).findings())
                    .as("the file of the stopped server, seed %d", SEED)
                    .isEmpty();
        }
    }

    private static Duration awaitEmptyOutbox(Books books) {
        Instant begun = Instant.now();
        await().atMost(FOR_THE_BACKLOG)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> books.count("select count(*) from outbound_message where state in ('WAITING', 'SENT')") == 0);
        return Duration.between(begun, Instant.now());
    }

    private static long callsIn(Province province) {
        return province.books().count("select coalesce(sum(attempts), 0) from outbound_message");
    }

    private static long messagesIn(Province province) {
        return province.books().count("select count(*) from outbound_message");
    }

    private void report(int round, Province province, Duration backlog, List<String> findings) {
        long events = province.books().count("select count(*) from dossier_event");
        long calls = callsIn(province);
        LOG.info(() -> String.format(
                "kill trial, round %d of %d, seed %d: told %d codes and %d receptions so far, %d events, "
                        + "%d calls of the partner, %d deliveries of which %d repeated, ready again after %.1f s, backlog gone after %.1f s, %s",
                round, ROUNDS, SEED, told.codeOfDraft().size(), told.received().size(), events,
                calls,
                province.portal().deliveries().size(),
                province.portal().deliveries().stream().filter(delivery -> delivery.repeated()).count(),
                province.server().bootTime().toMillis() / 1000.0, backlog.toMillis() / 1000.0,
                findings.isEmpty() ? "nothing wrong" : findings.size() + " findings"));
    }
}
