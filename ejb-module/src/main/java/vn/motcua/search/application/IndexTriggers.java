package vn.motcua.search.application;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** When the index is brought up to date: right after a change was committed, and every few seconds for the other servers'. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexTriggers {

    private static final Logger LOG = Logger.getLogger(IndexTriggers.class.getName());

    /** So many times as long as the work took. */
    private static final int REST = 4;

    @Inject IndexWork work;
    @Resource ManagedExecutorService executor;

    private final AtomicBoolean called = new AtomicBoolean();
    private volatile boolean failing;
    private volatile long restsUntil = System.nanoTime();

    /** Does not do the work itself: building the index takes longer than a few seconds, and the timer would complain. */
    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    public void everyFewSeconds() {
        call();
    }

    /** In the middle of an import the timer is soon enough, or the server would do little else. */
    public void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) SearchNoted noted) {
        if (System.nanoTime() - restsUntil >= 0) {
            call();
        }
    }

    /** Many calls at once are one: the run that is about to start sees what all of them committed. */
    private void call() {
        if (called.compareAndSet(false, true)) {
            try {
                executor.execute(() -> {
                    called.set(false);
                    catchUp();
                });
            } catch (RuntimeException busy) { // the timer comes soon
                called.set(false);
            }
        }
    }

    private void catchUp() {
        long began = System.nanoTime();
        try {
            work.catchUp();
            restsUntil = System.nanoTime() + REST * (System.nanoTime() - began);
            if (failing) {
                LOG.info("The search index is kept up to date again");
                failing = false;
            }
        } catch (RuntimeException down) { // its folder, its server or the database; the changes wait
            LOG.log(failing ? Level.FINE : Level.WARNING, "The search index cannot be brought up to date now", down);
            failing = true;
        }
    }
}
