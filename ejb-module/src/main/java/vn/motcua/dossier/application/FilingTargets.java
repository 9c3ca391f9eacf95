package vn.motcua.dossier.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.motcua.dossier.domain.CaseNotChosen;
import vn.motcua.dossier.domain.FilingTarget;
import vn.motcua.dossier.domain.NotOfferedHere;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.procedure.domain.Offerings;
import vn.motcua.procedure.domain.ProcedureVersion;
import vn.motcua.reference.domain.Agencies;
import vn.motcua.reference.domain.Agency;

/** Nơi nộp: which agency settles and which one-stop unit receives, for a procedure handed in at an agency. */
@ApplicationScoped
public class FilingTargets {

    @Inject Agencies agencies;
    @Inject Offerings offerings;
    @Inject Clock clock;

    /**
     * @param caseKey null where the procedure knows no cases
     * @throws NotOfferedHere if the procedure is not offered by that agency
     * @throws CaseNotChosen if the procedure knows cases, and this is none of them
     */
    FilingTarget at(ProcedureVersion version, String caseKey, String agencyId) {
        if (agencyId == null || !offerings.offered(version.procedureCode(), agencyId, VietnamTime.today(clock))) {
            throw new NotOfferedHere(version.name());
        }
        if (caseKey == null ? !version.content().cases().isEmpty() : version.content().caseOf(caseKey).isEmpty()) {
            throw new CaseNotChosen(version.name());
        }
        Agency agency = agencies.get(agencyId);
        String oneStop = agency.receivedBy() == null ? agencyId : agency.receivedBy();
        return new FilingTarget(version.id(), version.procedureCode(), version.name(), caseKey, agencyId, oneStop);
    }
}
