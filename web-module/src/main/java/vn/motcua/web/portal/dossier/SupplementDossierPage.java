package vn.motcua.web.portal.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Comparator;
import vn.motcua.document.application.DocumentUpload;
import vn.motcua.document.application.Documents;
import vn.motcua.document.domain.UploadLimits;
import vn.motcua.dossier.application.DossierDetails;
import vn.motcua.dossier.application.DossierDetails.HistoryLine;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.dossier.application.OwnDossiers;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;

/** Bổ sung hồ sơ: what the office asked for is attached, then everything goes back to it. */
@Named
@ViewScoped
public class SupplementDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient OwnDossiers own;
    @Inject transient DossierDrafting drafting;
    @Inject transient PaperFiles files;
    @Inject transient Documents documents;
    @Inject transient Notices notices;
    @Inject transient PageMessages messages;

    private String code;
    private DossierDetails dossier;
    private DraftView draft;
    private transient Part chosen;

    public String open() {
        dossier = own.details(code);
        if (!dossier.allows(DossierAct.SUPPLEMENT)) {
            return "/portal/dossier/show?faces-redirect=true&code=" + code;
        }
        draft = drafting.draft(dossier.id());
        return null;
    }

    /** Keeps the chosen file for a paper; {@code field} is where a refusal is said. */
    public String attach(String paperCode, String field) throws IOException {
        messages.about(field);
        try (InputStream content = chosen.getInputStream()) {
            drafting.attach(dossier.id(), paperCode, DocumentUpload.own(chosen.getSubmittedFileName(), content));
        }
        return again();
    }

    public String detach(String documentId) {
        drafting.detach(dossier.id(), documentId);
        return again();
    }

    public String send() {
        own.sendSupplement(code);
        notices.done("portalText", "supplementDossier.done");
        return "/portal/dossier/show?faces-redirect=true&code=" + code;
    }

    public String moveUp(String documentId) {
        files.moveUp(dossier.id(), documentId);
        return again();
    }

    /** The pictures of a paper become one file. */
    public String join(String paperCode, String field) {
        messages.about(field);
        files.join(dossier.id(), paperCode);
        return again();
    }

    private String again() {
        return "/portal/dossier/supplement?faces-redirect=true&code=" + code;
    }

    /** What the office wrote when it asked. */
    public String getAsked() {
        return dossier.history().stream()
                .filter(line -> line.act() == DossierAct.REQUEST_SUPPLEMENT)
                .max(Comparator.comparing(HistoryLine::at))
                .map(HistoryLine::note)
                .orElse("");
    }

    public UploadLimits getLimits() {
        return documents.limits();
    }

    public DraftView getDraft() {
        return draft;
    }

    public DossierDetails getDossier() {
        return dossier;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
