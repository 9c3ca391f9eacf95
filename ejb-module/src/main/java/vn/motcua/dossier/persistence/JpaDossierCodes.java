package vn.motcua.dossier.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.DossierCodes;

/** One counter row an agency and day; its row lock queues those who submit at the same moment. */
@ApplicationScoped
class JpaDossierCodes implements DossierCodes {

    @PersistenceContext EntityManager em;
    @Inject DossierCodeCounters counters;

    @Override
    public DossierCode next(String agencyId, LocalDate day) {
        if (!countUp(agencyId, day)) {
            counters.open(agencyId, day);
            if (!countUp(agencyId, day)) {
                throw new IllegalStateException("no counter of " + agencyId + " for " + day);
            }
        }
        Number number = (Number) em.createNativeQuery(
                        "select last_no from dossier_code_counter where agency_id = :agency and counted_on = :day")
                .setParameter("agency", agencyId)
                .setParameter("day", day)
                .getSingleResult();
        return DossierCode.of(agencyId, day, number.intValue());
    }

    private boolean countUp(String agencyId, LocalDate day) {
        return em.createNativeQuery(
                        "update dossier_code_counter set last_no = last_no + 1 where agency_id = :agency and counted_on = :day")
                .setParameter("agency", agencyId)
                .setParameter("day", day)
                .executeUpdate() == 1;
    }
}
