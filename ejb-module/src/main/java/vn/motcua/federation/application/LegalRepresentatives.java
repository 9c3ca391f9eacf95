package vn.motcua.federation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.motcua.federation.domain.ClaimedPerson;
import vn.motcua.identity.domain.Applicant;
import vn.motcua.identity.domain.ApplicantContact;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Representation;
import vn.motcua.identity.domain.Representations;
import vn.motcua.kernel.VietnamTime;

/**
 * Người đại diện theo pháp luật, theo bên cung cấp định danh: who comes with the account of an organisation and a number of
 * their own may act for it with their own account too.
 */
@ApplicationScoped
class LegalRepresentatives {

    @Inject Applicants applicants;
    @Inject Representations representations;
    @Inject Clock clock;

    /** In the caller's transaction; a provider that names no person vouches for nobody. */
    void vouch(String provider, ClaimedPerson person, Applicant organisation) {
        if (person.personalId() == null || person.name() == null) {
            return;
        }
        Applicant representative = applicants.withPersonalId(person.personalId()).orElseGet(() -> {
            Applicant fresh = Applicant.citizen(
                    person.name(), person.personalId(), person.birthDate(), person.gender(), ApplicantContact.UNKNOWN);
            applicants.add(fresh);
            return fresh;
        });
        LocalDate today = VietnamTime.today(clock);
        boolean known = representations.ofRepresentative(representative.id()).stream()
                .anyMatch(each -> organisation.id().equals(each.principalId()) && each.allows(representative.id(), today));
        if (!known) {
            representations.add(Representation.vouchedFor(
                    representative.id(), organisation.id(), "provider:" + provider, today, clock.instant()));
        }
    }
}
