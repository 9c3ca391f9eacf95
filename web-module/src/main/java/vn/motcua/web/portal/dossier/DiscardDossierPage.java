package vn.motcua.web.portal.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.web.support.Notices;

/** Xóa bản nháp, asked once more before it is gone. */
@Named
@ViewScoped
public class DiscardDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient DossierDrafting drafting;
    @Inject transient Notices notices;

    private long draftId;
    private DraftView draft;

    public void open() {
        draft = drafting.draft(draftId);
    }

    public String discard() {
        drafting.discard(draftId);
        notices.done("portalText", "discardDossier.done");
        return "/portal/dossier/list?faces-redirect=true";
    }

    public DraftView getDraft() {
        return draft;
    }

    public long getDraftId() {
        return draftId;
    }

    public void setDraftId(long draftId) {
        this.draftId = draftId;
    }
}
