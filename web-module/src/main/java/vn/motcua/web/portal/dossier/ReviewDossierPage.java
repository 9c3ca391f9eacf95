package vn.motcua.web.portal.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DossierSubmission;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.dossier.domain.DossierStatus;

/** Kiểm tra và nộp: everything once more, then one press. */
@Named
@ViewScoped
public class ReviewDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient DossierDrafting drafting;
    @Inject transient DossierSubmission submission;

    private long draftId;
    private DraftView draft;

    public String open() {
        draft = drafting.draft(draftId);
        return draft.status() == DossierStatus.DRAFT ? null : receiptOf(draft.code());
    }

    public String submit() {
        return receiptOf(submission.submit(draftId));
    }

    private static String receiptOf(String code) {
        return "/portal/dossier/receipt?faces-redirect=true&code=" + code;
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
