package vn.motcua.web.portal.dossier;

import static java.util.stream.Collectors.toMap;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FormState;
import vn.motcua.web.component.Questions.Filling;
import vn.motcua.web.question.FormAct;
import vn.motcua.web.question.OpenUnits;
import vn.motcua.web.question.QuestionSheet;
import vn.motcua.web.question.QuestionWords;
import vn.motcua.web.question.SheetNotes;
import vn.motcua.web.question.TypedForm;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.Uploads;
import vn.motcua.web.support.Uploads.Upload;

/** Khai biểu mẫu điện tử: answers are kept with every press, right or wrong; what is wrong is said at its field. */
@Named
@ViewScoped
public class FormDossierPage implements Filling, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient DossierDrafting drafting;
    @Inject transient QuestionWords words;
    @Inject transient Uploads uploads;
    @Inject transient Notices notices;
    @Inject transient PageMessages messages;

    private long draftId;
    private boolean check;
    private String at;
    private DraftView draft;
    private TypedForm typed;
    private Map<String, String> known;
    private transient QuestionSheet sheet;

    public String open() {
        draft = drafting.draft(draftId);
        if (draft.status() != DossierStatus.DRAFT) {
            return "/portal/dossier/receipt?faces-redirect=true&code=" + draft.code();
        }
        if (draft.form() == null) {
            return "/portal/dossier/papers?faces-redirect=true&draft=" + draftId;
        }
        known = drafting.known(draftId);
        typed = new TypedForm(draft.form(), drafting.state(draftId), known);
        typed.goOnAt(at);
        tell();
        return null;
    }

    /** Only when it was asked for: nobody likes to be told that a form is empty that was just opened. */
    private void tell() {
        if (check) {
            wrong().forEach(problem -> messages.problem(problem.fieldKey() + ":answer",
                    typed.nameOf(problem.fieldKey()), problem));
        }
    }

    private Stream<FieldProblem> wrong() {
        return Stream.concat(QuestionSheet.blocking(typed.state()).stream(), OpenUnits.in(typed.state()).stream());
    }

    @Override
    public void take(Map<String, String[]> parameters) {
        typed.take(parameters);
        keep();
    }

    /** A button among the questions; files that were chosen go along with any of them. */
    @Override
    public String act(FormAct act) {
        typed.act(act);
        if (act.kind() == FormAct.Kind.DROP) {
            typed.drop(act.path(), act.detail());
        }
        storeFiles();
        keep();
        return again() + (check ? "&check=true" : "") + (typed.focus() == null ? "" : "&at=" + typed.focus());
    }

    /** Lưu và tiếp tục. */
    public String saveAndGoOn() {
        storeFiles();
        keep();
        return wrong().findAny().isEmpty()
                ? "/portal/dossier/papers?faces-redirect=true&draft=" + draftId
                : again() + "&check=true";
    }

    /** Lưu nháp. */
    public String saveForLater() {
        storeFiles();
        keep();
        notices.done("portalText", "formDossier.saved");
        return again();
    }

    /** Without script: what depends on the answers is shown as they are now. */
    public String refresh() {
        storeFiles();
        keep();
        return again() + (check ? "&check=true" : "");
    }

    private void storeFiles() {
        for (Upload upload : uploads.forQuestions(typed.askedForFiles())) {
            messages.about(upload.path() + ":answer");
            FileView file = uploads.with(upload, document -> drafting.attachAnswer(draftId, upload.path(), document));
            typed.addLine(upload.path(), file.documentId());
            draft = drafting.draft(draftId);
        }
    }

    private void keep() {
        FormState now = drafting.keep(draftId, typed.edited());
        typed.judged(now);
        sheet = null;
        if (messages.isPartial()) {
            tell();
        }
    }

    private String again() {
        return "/portal/dossier/form?faces-redirect=true&draft=" + draftId;
    }

    /** Null when the session has ended: Faces builds the page before it finds out that there is nothing to restore. */
    public QuestionSheet getSheet() {
        if (sheet == null && typed != null) {
            Map<String, FileView> files = draft.formFiles().stream()
                    .collect(toMap(FileView::documentId, file -> file, (one, same) -> one));
            sheet = words.sheet(typed, SheetNotes.of(check, known, files));
        }
        return sheet;
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

    public boolean isCheck() {
        return check;
    }

    public void setCheck(boolean check) {
        this.check = check;
    }

    public String getAt() {
        return at;
    }

    public void setAt(String at) {
        this.at = at;
    }
}
