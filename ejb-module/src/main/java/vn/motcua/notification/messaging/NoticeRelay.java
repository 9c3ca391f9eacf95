package vn.motcua.notification.messaging;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.BackOff;
import vn.motcua.notification.application.NoticeDispatch;

/** Chuyển tiếp thông báo: each second what was committed and is due goes to the queue. A broker that is down delays nobody else. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeRelay {

    private static final Logger LOG = Logger.getLogger(NoticeRelay.class.getName());
    private static final Actor RELAY = Actor.system("notice-relay", Permission.RELAY_MESSAGES);
    private static final int BATCH = 100;
    private static final Duration LOOK_FOR_THE_DEAD = Duration.ofMinutes(1);

    @Inject NoticeDispatch dispatch;
    @Inject NotificationQueue queue;
    @Inject CurrentActor current;
    @Inject Clock clock;
    @Resource ManagedExecutorService executor;

    private final ReentrantLock running = new ReentrantLock();
    private int failures;
    private Instant silentUntil = Instant.MIN;
    private Instant lookAgainAt = Instant.MIN;

    /** Elsewhere, so that a long run is no late timer. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void everySecond() {
        if (!running.isLocked()) {
            executor.execute(this::run);
        }
    }

    private void run() {
        if (!running.tryLock()) {
            return;
        }
        try {
            if (!clock.instant().isBefore(silentUntil)) {
                current.run(RELAY, this::relay);
            }
            failures = 0;
        } catch (RuntimeException down) { // the broker or the database: rows stay, a later run takes them
            failures++;
            silentUntil = clock.instant().plus(BackOff.after(Math.min(failures, 5), 0.5));
            LOG.log(failures == 1 ? Level.WARNING : Level.FINE, "Notices cannot be relayed now; they wait", down);
        } finally {
            running.unlock();
        }
    }

    private void relay() {
        if (!clock.instant().isBefore(lookAgainAt)) {
            dispatch.loseTrackOfTheDead(BATCH);
            lookAgainAt = clock.instant().plus(LOOK_FOR_THE_DEAD);
        }
        NoticeDispatch.Claimed batch;
        do {
            batch = dispatch.claim(BATCH);
            if (!batch.ids().isEmpty()) {
                queue.send(batch.ids());
            }
        } while (batch.more());
    }
}
