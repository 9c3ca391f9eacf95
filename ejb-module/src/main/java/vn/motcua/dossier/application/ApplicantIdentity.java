package vn.motcua.dossier.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.dossier.domain.DossierCode;
import vn.motcua.dossier.domain.Dossiers;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Identification;
import vn.motcua.identity.domain.NumberOfAnother;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.UnknownApplicant;

/**
 * Danh tính của người nộp: officers see whether anybody has compared it with papers, and the counter, where the person
 * stands with the identity card, says so. Only of people whose dossier lies in one's own office.
 */
@Stateless
public class ApplicantIdentity {

    @Inject Dossiers dossiers;
    @Inject Applicants applicants;
    @Inject CurrentActor current;
    @Inject AuditTrail audit;

    /** Null if nobody with an account filed it. */
    @Requires(Permission.VIEW_DOSSIERS)
    public Identification of(String code) {
        Long id = dossiers.get(new DossierCode(code), current.scope()).applicantId();
        return id == null ? null : applicants.find(id).map(Applicant::identification).orElse(null);
    }

    /**
     * The officer has the papers in hand. Done already is as good.
     *
     * @throws NumberOfAnother if the number was confirmed for somebody else
     */
    @Requires(Permission.RECEIVE_DOSSIER)
    public void confirm(String code) {
        Long id = dossiers.get(new DossierCode(code), current.scope()).applicantId();
        Applicant applicant = Optional.ofNullable(id).flatMap(applicants::lock).orElseThrow(UnknownApplicant::new);
        if (applicant.isConfirmed()) {
            return;
        }
        Optional<Applicant> holder = applicant.kind() == Applicant.Kind.CITIZEN
                ? applicants.withPersonalId(applicant.personalId())
                : applicants.withTaxCode(applicant.taxCode());
        if (holder.isPresent()) {
            throw new NumberOfAnother();
        }
        applicant.confirm();
        Actor actor = current.get();
        audit.record(actor.kind().name(), actor.id(), "applicant.confirm", "applicant:" + applicant.id());
    }
}
