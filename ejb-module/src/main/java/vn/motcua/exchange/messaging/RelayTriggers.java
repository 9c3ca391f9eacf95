package vn.motcua.exchange.messaging;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.motcua.dossier.domain.DossierEvent;

/**
 * When the relay runs: right after an act was committed, and each second for what was left over. The catalogue of
 * statuses comes first, or the first messages of a new installation would find none.
 */
@Singleton
@Startup
@DependsOn("CatalogueStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RelayTriggers {

    @Inject OutboxRelay relay;

    private final AtomicBoolean called = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void everySecond() {
        call();
    }

    public void afterCommit(@Observes(during = TransactionPhase.AFTER_SUCCESS) DossierEvent event) {
        call();
    }

    /** Many calls at once are one: the run that is about to start sees what all of them committed. */
    private void call() {
        if (!called.compareAndSet(false, true)) {
            return;
        }
        boolean accepted = false;
        try {
            relay.run(called);
            accepted = true;
        } finally {
            if (!accepted) {
                called.set(false);
            }
        }
    }
}
