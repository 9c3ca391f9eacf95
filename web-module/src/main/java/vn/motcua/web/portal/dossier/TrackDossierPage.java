package vn.motcua.web.portal.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.dossier.application.DossierLookup;
import vn.motcua.dossier.application.DossierLookup.Progress;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.Visit;

/** Tra cứu hồ sơ theo mã: how far a dossier has come, for anybody who has its code. */
@Named
@RequestScoped
public class TrackDossierPage {

    @Inject DossierLookup lookup;
    @Inject PageMessages messages;
    @Inject Visit visit;

    private String code;
    private Progress progress;

    public void open() {
        if (code != null) {
            messages.about("code");
            progress = lookup.progressOf(code, visit.caller());
        }
    }

    public Progress getProgress() {
        return progress;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
