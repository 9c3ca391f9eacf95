package vn.motcua.web.portal.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.dossier.application.DraftView.PaperView;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.form.domain.FormProgress;
import vn.motcua.form.domain.FormProgress.SectionProgress;
import vn.motcua.form.domain.FormState;

/** Việc cần làm để nộp hồ sơ: every part of a draft with how far it has come; the way back into it from anywhere. */
@Named
@RequestScoped
public class TasksDossierPage {

    @Inject DossierDrafting drafting;

    private long draftId;
    private DraftView draft;
    private FormProgress progress;

    public String open() {
        draft = drafting.draft(draftId);
        if (draft.status() != DossierStatus.DRAFT) {
            return "/portal/dossier/receipt?faces-redirect=true&code=" + draft.code();
        }
        FormState state = drafting.state(draftId);
        progress = state == null ? new FormProgress(List.of()) : FormProgress.of(state);
        return null;
    }

    public List<SectionProgress> getSections() {
        return progress.sections();
    }

    /** What has to be uploaded, or may be. */
    public List<PaperView> getPapers() {
        return draft.papers().stream().filter(paper -> !paper.filledInOnline()).toList();
    }

    /** How many of the tasks are still to do. */
    public long getLeft() {
        return progress.sections().stream().filter(SectionProgress::isToDo).count()
                + getPapers().stream().filter(PaperView::isMissing).count();
    }

    public long getCount() {
        return progress.sections().size() + getPapers().size();
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
