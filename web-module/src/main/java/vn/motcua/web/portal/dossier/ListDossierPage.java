package vn.motcua.web.portal.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.OwnDossiers;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.kernel.Page;

/** Hồ sơ của tôi: what lies open first, then what was handed in. */
@Named
@RequestScoped
public class ListDossierPage {

    @Inject OwnDossiers own;
    @Inject DossierDrafting drafting;

    private String after;
    private List<DossierCard> drafts;
    private Page<DossierCard> handedIn;

    public void open() {
        handedIn = own.page(after);
        drafts = after == null ? drafting.drafts() : List.of();
    }

    public List<DossierCard> getDrafts() {
        return drafts;
    }

    public Page<DossierCard> getHandedIn() {
        return handedIn;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
