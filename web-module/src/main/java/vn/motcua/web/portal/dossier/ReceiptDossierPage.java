package vn.motcua.web.portal.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.dossier.application.DossierDetails;
import vn.motcua.dossier.application.OwnDossiers;

/** Đã nộp hồ sơ: the code, and what happens next. */
@Named
@RequestScoped
public class ReceiptDossierPage {

    @Inject OwnDossiers own;

    private String code;
    private DossierDetails dossier;

    public void open() {
        dossier = own.details(code);
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
}
