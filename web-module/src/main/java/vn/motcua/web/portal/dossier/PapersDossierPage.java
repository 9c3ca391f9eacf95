package vn.motcua.web.portal.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import vn.motcua.document.application.DocumentUpload;
import vn.motcua.document.application.Documents;
import vn.motcua.document.domain.UploadLimits;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.web.support.PageMessages;

/** Tải giấy tờ lên: one file at a time, each kept before the next is chosen. */
@Named
@ViewScoped
public class PapersDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient DossierDrafting drafting;
    @Inject transient PaperFiles files;
    @Inject transient Documents documents;
    @Inject transient PageMessages messages;

    private long draftId;
    private DraftView draft;
    private transient Part chosen;

    public String open() {
        draft = drafting.draft(draftId);
        return draft.status() == DossierStatus.DRAFT
                ? null
                : "/portal/dossier/receipt?faces-redirect=true&code=" + draft.code();
    }

    /** Keeps the chosen file for a paper; {@code field} is where a refusal is said. */
    public String attach(String paperCode, String field) throws IOException {
        messages.about(field);
        try (InputStream content = chosen.getInputStream()) {
            draft = drafting.attach(draftId, paperCode, DocumentUpload.own(chosen.getSubmittedFileName(), content));
        }
        return again();
    }

    public String detach(String documentId) {
        draft = drafting.detach(draftId, documentId);
        return again();
    }

    public String moveUp(String documentId) {
        files.moveUp(draftId, documentId);
        return again();
    }

    /** The pictures of a paper become one file. */
    public String join(String paperCode, String field) {
        messages.about(field);
        files.join(draftId, paperCode);
        return again();
    }

    private String again() {
        return "/portal/dossier/papers?faces-redirect=true&draft=" + draftId;
    }

    public UploadLimits getLimits() {
        return documents.limits();
    }

    public DraftView getDraft() {
        return draft;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }

    public long getDraftId() {
        return draftId;
    }

    public void setDraftId(long draftId) {
        this.draftId = draftId;
    }
}
