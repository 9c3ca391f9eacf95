package vn.motcua.web.portal.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.motcua.dossier.application.DossierDetails;
import vn.motcua.dossier.application.OwnDossiers;
import vn.motcua.web.support.Notices;

/** Rút hồ sơ: the applicant says why, and that is the end of it. */
@Named
@ViewScoped
public class WithdrawDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient OwnDossiers own;
    @Inject transient Notices notices;

    private String code;
    private String reason;
    private DossierDetails dossier;

    public void open() {
        dossier = own.details(code);
    }

    public String withdraw() {
        own.withdraw(code, reason);
        notices.done("portalText", "withdrawDossier.done");
        return "/portal/dossier/show?faces-redirect=true&code=" + code;
    }

    public DossierDetails getDossier() {
        return dossier;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
