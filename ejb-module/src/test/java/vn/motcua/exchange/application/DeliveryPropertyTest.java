package vn.motcua.exchange.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.exchange.application.ScriptedPortal.Behaviour;
import vn.motcua.exchange.application.ScriptedPortal.Killed;
import vn.motcua.exchange.domain.DeliveryState;
import vn.motcua.exchange.domain.OutboundMessage;
import vn.motcua.exchange.domain.Partner;

/**
 * Whatever fails in whatever order (the portal, the answers, our server, wake-ups that get lost, come twice or in the
 * wrong order), the portal shows each act of each dossier once, in order.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeliveryPropertyTest {

    private static final int FAULTS = 60;
    private static final int LONGEST_STORY = 5000;
    private static final Behaviour[] FAULTY = Behaviour.values();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_act_arrives_once_and_in_order(long seed) {
        Random random = new Random(seed);
        ExchangeHouse house = new ExchangeHouse();
        List<String> dossiers = List.of("H99.1-261102-0001", "H99.1-261102-0002", "H99.1-261102-0003");
        int[] acts = dossiers.stream().mapToInt(code -> 1 + random.nextInt(8)).toArray();
        int[] happened = new int[dossiers.size()];
        int[] faultsLeft = {FAULTS};
        house.portal.script = () ->
                faultsLeft[0]-- > 0 && random.nextInt(3) > 0 ? FAULTY[random.nextInt(FAULTY.length)] : Behaviour.WELL;

        int rounds = 0;
        while (!isDone(house, acts, happened)) {
            assertThat(rounds++).as("rounds").isLessThan(LONGEST_STORY);
            int lucky = random.nextInt(dossiers.size());
            if (happened[lucky] < acts[lucky]) {
                house.happened(dossiers.get(lucky), ++happened[lucky]);
            }
            relay(house, random);
            replayFailed(house);
            house.later(Duration.ofMillis(random.nextInt(30_000)));
        }

        for (int i = 0; i < acts.length; i++) {
            assertThat(house.shownOf(dossiers.get(i)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, acts[i]).boxed().toList());
        }
        assertThat(house.outbox.handled).hasSize(IntStream.of(acts).sum());
    }

    private static void relay(ExchangeHouse house, Random random) {
        List<OutboundMessage> due =
                new ArrayList<>(house.outbox.lockDue(Partner.NATIONAL_PORTAL, house.clock.instant(), 100));
        if (random.nextInt(4) == 0) {
            due.addAll(house.outbox.messages); // old wake-ups turn up again
        }
        Collections.shuffle(due, random);
        for (OutboundMessage message : due) {
            if (random.nextInt(5) > 0) { // some wake-ups get lost
                try {
                    house.wake(message);
                } catch (Killed dead) {
                    house.restart();
                }
            }
        }
    }

    private static void replayFailed(ExchangeHouse house) {
        house.outbox.messages.stream()
                .filter(message -> message.state() == DeliveryState.FAILED)
                .forEach(message -> message.replay(house.clock.instant()));
    }

    private static boolean isDone(ExchangeHouse house, int[] acts, int[] happened) {
        return IntStream.range(0, acts.length).allMatch(i -> acts[i] == happened[i])
                && house.outbox.messages.stream().allMatch(message -> message.state() == DeliveryState.DELIVERED);
    }
}
