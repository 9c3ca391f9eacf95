package vn.motcua.systemtests.trial;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import vn.motcua.sandbox.nationalportal.Conduct;
import vn.motcua.sandbox.nationalportal.Misbehaviour;
import vn.motcua.sandbox.nationalportal.NationalPortal;

/** Đối tác thất thường: changes how the National Portal treats its callers, again and again, at random. */
public final class MoodyPartner implements AutoCloseable {

    private static final List<Misbehaviour> MOODS = List.of(Misbehaviour.DOWN, Misbehaviour.SLOW, Misbehaviour.TWICE,
            Misbehaviour.UNREACHABLE, Misbehaviour.GARBLED, Misbehaviour.SESSION_EXPIRED, Misbehaviour.NORMAL);
    private static final long MILLIS_OF_A_MOOD = 1_500;

    private final NationalPortal portal;
    private final Random chance;
    private final ScheduledExecutorService moods = Executors.newSingleThreadScheduledExecutor();
    private ScheduledFuture<?> changing;

    public MoodyPartner(NationalPortal portal, long seed) {
        this.portal = portal;
        this.chance = new Random(seed);
    }

    public void beMoody() {
        changing = moods.scheduleAtFixedRate(this::changeMood, 0, MILLIS_OF_A_MOOD, TimeUnit.MILLISECONDS);
    }

    public void calmDown() {
        changing.cancel(false);
        moods.execute(() -> portal.behave(Conduct.NORMAL));
    }

    private void changeMood() {
        Misbehaviour mood = MOODS.get(chance.nextInt(MOODS.size()));
        portal.behave(Conduct.of(mood)
                .withDelay(Duration.ofSeconds(2 + chance.nextInt(6)))
                .withProbability(0.3 + 0.7 * chance.nextDouble(), chance.nextLong()));
    }

    @Override
    public void close() {
        moods.shutdownNow();
    }
}
