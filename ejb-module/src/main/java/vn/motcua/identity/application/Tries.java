package vn.motcua.identity.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.RollbackException;
import java.time.Instant;
import vn.motcua.identity.domain.Seal;
import vn.motcua.identity.domain.TooManyTries;
import vn.motcua.identity.domain.TryLimit;

/** Đếm lần thử: for a name, an address of the network, an address for letters. */
@ApplicationScoped
class Tries {

    @Inject TryBook book;
    @Inject Seal seal;

    /** Until when the subject must wait; null if it may try. */
    Instant blocked(TryLimit limit, String subject) {
        return book.blocked(keyOf(limit, subject));
    }

    TryBook.Settled settle(TryLimit limit, String subject, boolean right) {
        String key = keyOf(limit, subject);
        if (!right) {
            open(key, limit);
        }
        return book.settle(key, right);
    }

    /** Counts what is limited although it is not wrong, and refuses when there was too much of it. */
    void count(TryLimit limit, String subject) {
        String key = keyOf(limit, subject);
        Instant before = book.blocked(key);
        if (before != null) {
            throw new TooManyTries(before);
        }
        open(key, limit);
        book.settle(key, false);
    }

    void forget(TryLimit limit, String subject) {
        book.forget(keyOf(limit, subject));
    }

    private void open(String key, TryLimit limit) {
        try {
            book.open(key, limit);
        } catch (PersistenceException somebodyWasFaster) {
            book.open(key, limit);
        } catch (RuntimeException failed) {
            if (!(failed.getCause() instanceof RollbackException)) {
                throw failed;
            }
            book.open(key, limit); // the same, found out when the transaction ended
        }
    }

    private String keyOf(TryLimit limit, String subject) {
        return seal.mark(limit + ":" + subject);
    }
}
