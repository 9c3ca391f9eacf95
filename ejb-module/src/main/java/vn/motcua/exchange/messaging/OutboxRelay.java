package vn.motcua.exchange.messaging;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.exchange.application.ClaimedBatch;
import vn.motcua.exchange.application.OutboxDispatch;
import vn.motcua.kernel.BackOff;
import vn.motcua.exchange.domain.Partner;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;

/**
 * Chuyển tiếp outbox: takes committed messages to the queue, in batches. One run at a time on a server; between servers
 * the claimed rows decide. A broker that is down is tried again later, and nobody else notices.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class.getName());
    private static final Actor RELAY = Actor.system("outbox-relay", Permission.RELAY_MESSAGES);
    private static final int BATCH = 100;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    @Inject OutboxDispatch outbox;
    @Inject NationalPortalQueue queue;
    @Inject CurrentActor current;
    @Inject Clock clock;

    private final ReentrantLock running = new ReentrantLock();
    private final AtomicBoolean wanted = new AtomicBoolean();
    private int failures;
    private Instant silentUntil = Instant.MIN;

    /** Runs, or makes the run that is going on look once more. {@code called} is cleared before it looks. */
    @Asynchronous
    public void run(AtomicBoolean called) {
        called.set(false);
        wanted.set(true);
        while (wanted.get() && running.tryLock()) {
            try {
                wanted.set(false);
                current.run(RELAY, this::relay);
            } finally {
                running.unlock();
            }
        }
    }

    private void relay() {
        if (clock.instant().isBefore(silentUntil)) {
            return;
        }
        try {
            relayDue();
            if (failures > 0) {
                LOG.info("Messages are relayed again");
                failures = 0;
            }
        } catch (RuntimeException down) { // the broker or the database: rows stay, a later run takes them
            failures++;
            silentUntil = clock.instant().plus(pause());
            LOG.log(failures == 1 ? Level.WARNING : Level.FINE, "Messages cannot be relayed now; they wait", down);
        }
    }

    private void relayDue() {
        ClaimedBatch batch;
        do {
            batch = outbox.claim(Partner.NATIONAL_PORTAL, BATCH);
            if (!batch.isEmpty()) {
                queue.send(batch.wakeUps());
                outbox.sent(batch);
            }
        } while (batch.wakeUps().size() == BATCH);
    }

    private Duration pause() {
        Duration wait = BackOff.after(failures, ThreadLocalRandom.current().nextDouble());
        return wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait;
    }
}
