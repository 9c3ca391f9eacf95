package vn.motcua.web.counter.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.omnifaces.cdi.Param;
import vn.motcua.dossier.application.ApplicantIdentity;
import vn.motcua.dossier.application.DossierDetails;
import vn.motcua.dossier.application.DossierReception;
import vn.motcua.dossier.application.DossierWorkspace;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.identity.domain.Identification;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.Shown;

/** Xem và tiếp nhận hồ sơ: the whole dossier, and what the counter may do with it. */
@Named
@RequestScoped
public class ReceiveDossierPage {

    @Inject DossierWorkspace workspace;
    @Inject DossierReception reception;
    @Inject ApplicantIdentity identity;
    @Inject Notices notices;
    @Inject Hearing hearing;
    @Inject Shown shown;

    @Inject
    @Param
    String code;

    private String supplementReason;
    private String refusalReason;
    private DossierDetails details;

    public void load() {
        getDetails();
    }

    public String receive() {
        Instant promised = reception.receive(code);
        return done("receive.received", code, shown.minute(promised));
    }

    public String requestSupplement() {
        reception.requestSupplement(code, supplementReason);
        return done("receive.supplementRequested", code);
    }

    public String refuse() {
        reception.refuse(code, refusalReason);
        return done("receive.refused", code);
    }

    public String confirmIdentity() {
        identity.confirm(code);
        return done("receive.identityConfirmed");
    }

    /** The person has declared a number that nobody has compared with papers yet. */
    public boolean isUnconfirmed() {
        return hearing.isOn() || identity.of(code) == Identification.DECLARED;
    }

    private String done(String key, Object... arguments) {
        notices.done("officeText", key, arguments);
        return "/counter/dossier/receive?faces-redirect=true&code=" + code;
    }

    public boolean offers(DossierAct act) {
        return hearing.isOn() || getDetails().allows(act);
    }

    /** As it is now: read anew after an act that was refused because somebody else was faster. */
    public DossierDetails getDetails() {
        if (details == null) {
            details = workspace.details(code);
        }
        return details;
    }

    public String getSupplementReason() {
        return supplementReason;
    }

    public void setSupplementReason(String supplementReason) {
        this.supplementReason = supplementReason;
    }

    public String getRefusalReason() {
        return refusalReason;
    }

    public void setRefusalReason(String refusalReason) {
        this.refusalReason = refusalReason;
    }
}
