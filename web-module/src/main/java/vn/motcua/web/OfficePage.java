package vn.motcua.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.web.support.SignedIn;

/** Nơi làm việc: leads an officer to where the day's work is. */
@Named
@RequestScoped
public class OfficePage {

    @Inject SignedIn signedIn;

    /** Null for somebody whom no persona expects; the page itself then says so. */
    public String begin() {
        if (!signedIn.isPresent()) {
            return "/sign-in?faces-redirect=true&return=/office";
        }
        String work = placeOfWork();
        return work == null ? null : work + "?faces-redirect=true";
    }

    private String placeOfWork() {
        if (signedIn.isCounter()) {
            return "/counter/dossier/inbox";
        }
        if (signedIn.isDesk()) {
            return "/desk/work/list";
        }
        if (signedIn.isCatalogueEditor()) {
            return "/admin/catalogue/board";
        }
        if (signedIn.isAdministrator()) {
            return "/admin/jobs";
        }
        if (signedIn.isOversight()) {
            return "/oversight/board";
        }
        if (signedIn.isCatalogueReader()) {
            return "/admin/catalogue/board";
        }
        return signedIn.isDossierReader() ? "/counter/dossier/list" : null;
    }
}
