package vn.motcua.web.portal.dossier;

import static java.util.stream.Collectors.toMap;

import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;
import vn.motcua.dossier.application.DossierDrafting.Kept;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.dossier.application.DraftView.FileView;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FormSection;
import vn.motcua.form.domain.FormState;
import vn.motcua.web.question.OpenUnits;
import vn.motcua.web.question.QuestionSheet;
import vn.motcua.web.question.QuestionWords;
import vn.motcua.web.question.SheetNotes;
import vn.motcua.web.question.TypedForm;

/** Tờ khai đang mở: the form of a draft as one window shows it, the part that is asked now, and where one goes on. */
final class OpenForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> known;
    private final TypedForm typed;
    private DraftView draft;
    private FormPart part;

    /** @param known what was put in from the applicant's profile, by path key */
    OpenForm(DraftView draft, FormState state, FormPart part, Map<String, String> known) {
        this.draft = draft;
        this.part = part;
        this.known = known;
        this.typed = new TypedForm(draft.form(), state, known);
    }

    void kept(Kept kept) {
        typed.judged(kept.state(), kept.merged());
        FormPart now = FormPart.of(kept.state(), part.key());
        part = now == null ? part : now;
    }

    void readAgain(DraftView now) {
        draft = now;
    }

    /** What is wrong in the part that is asked now. */
    Stream<FieldProblem> wrong() {
        return Stream.concat(QuestionSheet.blocking(typed.state()).stream(), OpenUnits.in(typed.state()).stream())
                .filter(problem -> part.isWhole() || part.key().equals(sectionOf(problem.fieldKey())));
    }

    private String sectionOf(String path) {
        return draft.form().sectionOf(path).map(FormSection::key).orElse("");
    }

    QuestionSheet sheet(QuestionWords words, boolean check) {
        Map<String, FileView> files = draft.formFiles().stream()
                .collect(toMap(FileView::documentId, file -> file, (one, same) -> one));
        QuestionSheet whole = words.sheet(typed, SheetNotes.of(check, known, files));
        return part.isWhole() ? whole : whole.only(part.key());
    }

    /** This part once more. */
    String here() {
        return page("form") + "&part=" + part.key();
    }

    /** The next part, after the last one the papers, if there are any. */
    String next() {
        if (part.after() != null) {
            return page("form") + "&part=" + part.after();
        }
        return page(draft.papers().stream().anyMatch(paper -> !paper.filledInOnline()) ? "papers" : "review");
    }

    private String page(String name) {
        return "/portal/dossier/" + name + "?faces-redirect=true&draft=" + draft.id();
    }

    /** Another one whenever what is kept has changed. */
    String stamp() {
        return Integer.toHexString(typed.state().kept().hashCode());
    }

    TypedForm typed() {
        return typed;
    }

    FormPart part() {
        return part;
    }
}
