package vn.motcua.dossier.persistence;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import org.hibernate.exception.ConstraintViolationException;

/** Opens the counter of an agency's new day, apart from the submission that needs it first. */
@Stateless
@PermitAll
public class DossierCodeCounters {

    @Inject CounterRow row;

    /** Makes sure that the counter exists; somebody else having been faster is as good. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void open(String agencyId, LocalDate day) {
        try {
            row.insert(agencyId, day);
        } catch (RuntimeException failed) {
            if (!isDuplicate(failed)) {
                throw failed;
            }
        }
    }

    private static boolean isDuplicate(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException) {
                return true;
            }
        }
        return false;
    }

    /** The insert in a transaction of its own, so that its failure spoils nothing. */
    @Stateless
    @PermitAll
    public static class CounterRow {

        @PersistenceContext EntityManager em;

        @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
        public void insert(String agencyId, LocalDate day) {
            em.createNativeQuery("insert into dossier_code_counter (agency_id, counted_on, last_no) values (:agency, :day, 0)")
                    .setParameter("agency", agencyId)
                    .setParameter("day", day)
                    .executeUpdate();
        }
    }
}
