package vn.motcua.web.portal.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.application.DraftView;
import vn.motcua.dossier.domain.DossierStatus;
import vn.motcua.form.domain.ElectronicForm;
import vn.motcua.form.domain.FieldProblem;
import vn.motcua.form.domain.FieldType;
import vn.motcua.form.domain.FormField;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.reference.application.UnitChoice;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;

/** Khai biểu mẫu điện tử: answers are kept with every press, right or wrong; what is wrong is said at its field. */
@Named
@ViewScoped
public class FormDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient DossierDrafting drafting;
    @Inject transient AgencyDirectory agencies;
    @Inject transient Notices notices;
    @Inject transient PageMessages messages;

    private long draftId;
    private boolean check;
    private DraftView draft;
    private Map<String, String> answers;
    private final Map<String, Boolean> ticked = new HashMap<>();
    private final Map<String, UnitQuestion> units = new HashMap<>();

    public String open() {
        draft = drafting.draft(draftId);
        if (draft.status() != DossierStatus.DRAFT) {
            return "/portal/dossier/receipt?faces-redirect=true&code=" + draft.code();
        }
        if (draft.form() == null) {
            return "/portal/dossier/papers?faces-redirect=true&draft=" + draftId;
        }
        answers = new TreeMap<>(draft.answers());
        draft.form().fields().forEach(this::recall);
        if (check) {
            draft.problems().forEach(this::tell);
        }
        return null;
    }

    private void tell(FieldProblem problem) {
        String question = draft.form().field(problem.fieldKey()).map(FormField::label).orElse("");
        messages.problem(problem.fieldKey() + ":answer", question, problem);
    }

    private void recall(FormField field) {
        String answer = answers.get(field.key());
        if (field.type() == FieldType.ADMINISTRATIVE_UNIT) {
            units.put(field.key(), UnitQuestion.of(answer, agencies));
        } else if (field.type() == FieldType.CHECKBOX) {
            ticked.put(field.key(), Boolean.valueOf(answer));
        }
    }

    /** Lưu và tiếp tục. */
    public String saveAndGoOn() {
        return keep() ? "/portal/dossier/papers?faces-redirect=true&draft=" + draftId : checked();
    }

    /** Lưu nháp. */
    public String saveForLater() {
        keep();
        notices.done("portalText", "formDossier.saved");
        return again();
    }

    /** Another province was chosen: its communes are offered next. */
    public String chooseProvince() {
        keep();
        return again();
    }

    private boolean keep() {
        Map<String, String> typed = new HashMap<>(answers);
        ticked.forEach((key, yes) -> typed.put(key, yes.toString()));
        units.forEach((key, question) -> typed.put(key, question.answer()));
        boolean placesKnown = units.values().stream().allMatch(UnitQuestion::isSettled);
        return !FieldProblem.anyBlocks(drafting.fillIn(draftId, typed)) && placesKnown;
    }

    private String checked() {
        return again() + "&check=true";
    }

    private String again() {
        return "/portal/dossier/form?faces-redirect=true&draft=" + draftId;
    }

    public List<UnitChoice> getProvinces() {
        return agencies.provinces();
    }

    /** Null when the session has ended: Faces builds the page before it finds out that there is nothing to restore. */
    public ElectronicForm getForm() {
        return draft == null ? null : draft.form();
    }

    public DraftView getDraft() {
        return draft;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public Map<String, UnitQuestion> getUnits() {
        return units;
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
}
