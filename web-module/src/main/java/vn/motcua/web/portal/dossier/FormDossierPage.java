package vn.motcua.web.portal.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.form.domain.FormState;
import vn.motcua.web.component.Questions.Filling;
import vn.motcua.web.question.FormAct;
import vn.motcua.web.question.QuestionSheet;
import vn.motcua.web.question.QuestionWords;
import vn.motcua.web.question.TypedForm;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;
import vn.motcua.web.support.Uploads;
import vn.motcua.web.support.Uploads.Upload;

/** Khai biểu mẫu điện tử, part by part: answers are kept as they are given, right or wrong; what is wrong is said at its field. */
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
    private String wanted;
    private DraftView draft;
    private OpenForm form;
    private transient QuestionSheet sheet;

    public String open() {
        draft = drafting.draft(draftId);
        if (draft.status() != DossierStatus.DRAFT) {
            return "/portal/dossier/receipt?faces-redirect=true&code=" + draft.code();
        }
        if (draft.form() == null) {
            return "/portal/dossier/papers?faces-redirect=true&draft=" + draftId;
        }
        FormState state = drafting.state(draftId);
        FormPart part = FormPart.of(state, wanted);
        if (part == null) {
            return "/portal/dossier/tasks?faces-redirect=true&draft=" + draftId;
        }
        form = new OpenForm(draft, state, part, drafting.known(draftId));
        form.typed().goOnAt(at);
        tell();
        return null;
    }

    /** Only when it was asked for: nobody likes to be told that a form is empty that was just opened. */
    private void tell() {
        if (check) {
            form.wrong().forEach(problem -> messages.problem(problem.fieldKey() + ":answer",
                    form.typed().nameOf(problem.fieldKey()), problem));
        }
    }

    @Override
    public void take(Map<String, String[]> parameters) {
        form.typed().take(parameters);
        keep();
    }

    /** A button among the questions; files that were chosen go along with any of them. */
    @Override
    public String act(FormAct act) {
        TypedForm typed = form.typed();
        typed.act(act);
        if (act.kind() == FormAct.Kind.DROP) {
            typed.drop(act.path(), act.detail());
        }
        storeFiles();
        keep();
        return settled(here() + (typed.focus() == null ? "" : "&at=" + typed.focus()));
    }

    /** Lưu và tiếp tục. */
    public String saveAndGoOn() {
        storeFiles();
        keep();
        return settled(form.wrong().findAny().isPresent() ? form.here() + "&check=true" : form.next());
    }

    /** Lưu nháp. */
    public String saveForLater() {
        storeFiles();
        keep();
        notices.done("portalText", "formDossier.saved");
        return settled(form.here());
    }

    /** Without script: what depends on the answers is shown as they are now. */
    public String refresh() {
        storeFiles();
        keep();
        return settled(here());
    }

    /** Nobody goes on before a dispute is settled: the page that would come next does not know what was typed here. */
    private String settled(String next) {
        TypedForm typed = form.typed();
        typed.disputed().keySet().forEach(path ->
                messages.say(path + ":answer", "portalText", "formDossier.disputed", typed.nameOf(path)));
        return typed.disputed().isEmpty() ? next : null;
    }

    private void storeFiles() {
        for (Upload upload : uploads.forQuestions(form.typed().askedForFiles())) {
            messages.about(upload.path() + ":answer");
            FileView file = uploads.with(upload, document -> drafting.attachAnswer(draftId, upload.path(), document));
            form.typed().addLine(upload.path(), file.documentId());
            form.readAgain(drafting.draft(draftId));
        }
    }

    private void keep() {
        form.kept(drafting.keep(draftId, form.typed().edited()));
        sheet = null;
        if (messages.isPartial()) {
            tell();
        }
    }

    private String here() {
        return form.here() + (check ? "&check=true" : "");
    }

    /** Null when the session has ended: Faces builds the page before it finds out that there is nothing to restore. */
    public QuestionSheet getSheet() {
        if (sheet == null && form != null) {
            sheet = form.sheet(words, check);
        }
        return sheet;
    }

    /** Another one whenever what is kept has changed. */
    public String getStamp() {
        return form == null ? "" : form.stamp();
    }

    /** Null when the session has ended. */
    public FormPart getPart() {
        return form == null ? null : form.part();
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

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
