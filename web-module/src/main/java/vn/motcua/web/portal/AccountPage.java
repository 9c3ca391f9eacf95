package vn.motcua.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.identity.application.ApplicantProfile;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.OwnProfile;
import vn.motcua.identity.application.SignIn;
import vn.motcua.identity.application.SignedInPerson;
import vn.motcua.reference.application.AgencyDirectory;

/** Thông tin của tôi: what the system knows of the person who is signed in. */
@Named
@RequestScoped
public class AccountPage {

    @Inject ApplicantProfile applicants;
    @Inject SignIn signIn;
    @Inject AgencyDirectory agencies;
    @Inject CurrentActor current;

    private OwnProfile profile;
    private SignedInPerson officer;

    public void open() {
        if (current.get().isOfficer()) {
            officer = signIn.describe(current.get());
        } else {
            profile = applicants.person();
        }
    }

    public OwnProfile getProfile() {
        return profile;
    }

    public SignedInPerson getOfficer() {
        return officer;
    }

    /** Who came by an identity provider alone has no password here. */
    public boolean isWithAccount() {
        return officer != null || profile.username() != null;
    }

    public String getCommune() {
        return profile.unitCode() == null ? "" : agencies.unitName(profile.unitCode());
    }
}
