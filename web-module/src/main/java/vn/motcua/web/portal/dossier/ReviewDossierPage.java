package vn.motcua.web.portal.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DossierSubmission;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FormContext;
import vn.motcua.form.domain.FormField;
import vn.motcua.form.domain.FormReading;
import vn.motcua.form.domain.FormReading.ReadSection;
import vn.motcua.form.domain.FormSection;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.web.support.Words;

/** Kiểm tra và nộp: everything once more, then one press. */
@Named
@ViewScoped
public class ReviewDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient DossierDrafting drafting;
    @Inject transient DossierSubmission submission;
    @Inject transient Words words;
    @Inject transient Clock clock;

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

    /** What was asked and answered, in the order of the form. */
    public List<ReadSection> getAnswered() {
        return draft == null || draft.form() == null ? List.of()
                : FormReading.of(draft.form(), draft.answers(), FormContext.on(VietnamTime.today(clock)));
    }

    /** What stands in the way, each with the place where it can be put right; a second press finds nothing read yet. */
    public List<Wrong> getWrong() {
        return draft == null ? List.of() : draft.problems().stream().filter(FieldProblem::blocks).map(this::wrong).toList();
    }

    private Wrong wrong(FieldProblem problem) {
        String question = draft.form().field(problem.fieldKey()).map(FormField::label).orElse("");
        String said = words.problem(problem);
        return new Wrong(problem.fieldKey(), partOf(problem.fieldKey()), question.isEmpty() ? said : question + ": " + said);
    }

    /** Where a question is asked, as a parameter of the form's page. */
    public String partOf(String path) {
        return draft.form().sectionOf(path).map(FormSection::key).orElse(FormPart.WHOLE);
    }

    /** Chỗ cần sửa. */
    public record Wrong(String path, String part, String text) {}

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
