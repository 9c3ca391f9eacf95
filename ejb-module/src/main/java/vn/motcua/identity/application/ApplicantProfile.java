package vn.motcua.identity.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.identity.domain.Applicants;
import vn.motcua.identity.domain.Permission;
import vn.motcua.identity.domain.UnknownApplicant;

/** Thông tin của người nộp hồ sơ: one's own, and nobody else's. */
@Stateless
public class ApplicantProfile {

    @Inject Applicants applicants;
    @Inject CurrentActor current;

    /** Of the person who sits there, whomever they act for. */
    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public OwnProfile person() {
        return applicants.find(Long.parseLong(current.get().id())).map(OwnProfile::of).orElseThrow(UnknownApplicant::new);
    }

    /** Of the one whose dossiers they are: what forms take over. */
    @Requires(Permission.FOLLOW_OWN_DOSSIERS)
    public OwnProfile own() {
        Long id = current.scope().applicantId();
        if (id == null) {
            throw new UnknownApplicant();
        }
        return applicants.find(id).map(OwnProfile::of).orElseThrow(UnknownApplicant::new);
    }
}
