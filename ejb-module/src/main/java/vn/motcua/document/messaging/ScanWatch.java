package vn.motcua.document.messaging;

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
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.motcua.document.application.ContentScans;
import vn.motcua.document.domain.DocumentContents;
import vn.motcua.document.domain.FileStoreAway;
import vn.motcua.document.domain.ScanAnswer;
import vn.motcua.document.domain.ScanAnswer.Outcome;
import vn.motcua.document.domain.VirusScanner;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.kernel.BackOff;

/**
 * Trực quét mã độc: each second what was handed in and is due goes to the scanner, some at a time, so that one that takes
 * long delays few. No queue lies between: the row says what is to be done, and whoever locks it does it.
 */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanWatch {

    private static final Logger LOG = Logger.getLogger(ScanWatch.class.getName());
    private static final Actor SCANNER = Actor.system("content-scan", Permission.RELAY_MESSAGES);
    private static final int AT_A_TIME = 3;
    private static final int BATCH = 100;
    private static final Duration LOOK_FOR_THE_DEAD = Duration.ofMinutes(1);

    @Inject ContentScans scans;
    @Inject DocumentContents contents;
    @Inject VirusScanner scanner;
    @Inject CurrentActor current;
    @Inject Clock clock;
    @Resource ManagedExecutorService executor;

    private final Semaphore places = new Semaphore(AT_A_TIME);
    private final AtomicInteger failures = new AtomicInteger();
    private volatile Instant silentUntil = Instant.MIN;
    private volatile Instant lookAgainAt = Instant.MIN;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void everySecond() {
        if (scanner.isConfigured() && !clock.instant().isBefore(silentUntil) && places.tryAcquire()) {
            executor.execute(this::run);
        }
    }

    private void run() {
        try {
            current.run(SCANNER, this::work);
        } catch (RuntimeException down) { // the database: rows stay, a later run takes them
            beSilent();
            LOG.log(Level.FINE, "Nothing can be scanned now; it waits", down);
        } finally {
            places.release();
        }
    }

    private void work() {
        if (!clock.instant().isBefore(lookAgainAt)) {
            lookAgainAt = clock.instant().plus(LOOK_FOR_THE_DEAD);
            scans.loseTrackOfTheDead(BATCH);
        }
        for (List<String> due = scans.claim(1); !due.isEmpty(); due = scans.claim(1)) {
            ScanAnswer answer = scanned(due.get(0));
            scans.settle(due.get(0), answer);
            if (answer.outcome() == Outcome.AWAY) {
                beSilent();
                return;
            }
            failures.set(0);
        }
    }

    private ScanAnswer scanned(String sha256) {
        try (InputStream content = contents.open(sha256)) {
            return scanner.scan(content);
        } catch (FileStoreAway away) {
            return new ScanAnswer(Outcome.AWAY, "the store of documents is away");
        } catch (IOException | RuntimeException unreadable) {
            LOG.log(Level.WARNING, "a content cannot be read to be scanned", unreadable);
            return new ScanAnswer(Outcome.FAILED, "the content cannot be read: " + unreadable);
        }
    }

    private void beSilent() {
        silentUntil = clock.instant().plus(BackOff.after(Math.min(failures.incrementAndGet(), 6), 0.5));
    }
}
