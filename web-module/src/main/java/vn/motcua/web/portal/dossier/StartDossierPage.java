package vn.motcua.web.portal.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import vn.motcua.dossier.application.DossierDrafting;
import vn.motcua.dossier.domain.DossierCard;
import vn.motcua.procedure.application.ProcedureCatalogue;
import vn.motcua.procedure.application.ProcedureDetails;
import vn.motcua.procedure.domain.Eligibility.Position;
import vn.motcua.procedure.domain.ProcedureCase;
import vn.motcua.procedure.domain.RequiredDocument;

/** Bắt đầu nộp hồ sơ: whether this is the right procedure and which case, at which agency, and what to have at hand. */
@Named
@ViewScoped
public class StartDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient ProcedureCatalogue catalogue;
    @Inject transient DossierDrafting drafting;

    private String code;
    private String caseKey;
    private String agencyId;
    private String answers;
    private Position position;
    private ProcedureDetails procedure;
    private List<DossierCard> drafts;

    public void open() {
        procedure = catalogue.details(code);
        drafts = drafting.drafts().stream().filter(draft -> draft.procedureCode().equals(code)).toList();
        if (isOnlyAgency()) {
            agencyId = procedure.receivingAgencies().get(0).agency().id();
        }
        if (procedure.content().eligibility() != null && procedure.content().caseOf(caseKey).isEmpty()) {
            position = procedure.content().eligibility().after(ChosenAnswers.read(answers));
            answers = ChosenAnswers.write(procedure.content().eligibility(), position);
            caseKey = position.caseKey();
        }
    }

    public String start() {
        return "/portal/dossier/form?faces-redirect=true&part=" + FormPart.FIRST
                + "&draft=" + drafting.start(code, caseKey, agencyId);
    }

    /** Whoever named a case by himself may still be asked. */
    public boolean isUnsure() {
        return position == null && procedure.content().eligibility() != null;
    }

    /** Null if nothing is asked beforehand. */
    public Position getPosition() {
        return position;
    }

    public boolean isAsking() {
        return position != null && !position.isEnd();
    }

    public boolean isStopped() {
        return position != null && position.isStopped();
    }

    public boolean isBeginnable() {
        return !isAsking() && !isStopped();
    }

    /** Whether it has to be said which case a paper is for. */
    public boolean ofOtherCases(RequiredDocument paper) {
        return caseKey == null && paper.caseKey() != null;
    }

    /** The address of this page after one answer more. */
    public String answered(int number) {
        return ChosenAnswers.and(answers, number);
    }

    /** The answers up to one of those given, without it. */
    public String upTo(int given) {
        return ChosenAnswers.first(answers, given);
    }

    /** What has to be handed in, in the case if that is known. */
    public List<RequiredDocument> getPapers() {
        return caseKey == null ? procedure.papers() : procedure.content().inCase(caseKey).components();
    }

    /** It is left to the applicant to say which one. */
    public boolean isCaseOpen() {
        return position == null && !procedure.content().cases().isEmpty();
    }

    /** There is nothing to choose. */
    public boolean isOnlyAgency() {
        return procedure.receivingAgencies().size() == 1;
    }

    public String caseNameOf(String key) {
        return procedure.content().caseOf(key).map(ProcedureCase::name).orElse(key);
    }

    public ProcedureDetails getProcedure() {
        return procedure;
    }

    /** What this person began before for the same procedure. */
    public List<DossierCard> getDrafts() {
        return drafts;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCaseKey() {
        return caseKey;
    }

    public void setCaseKey(String caseKey) {
        this.caseKey = caseKey == null || caseKey.isEmpty() ? null : caseKey;
    }

    public String getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(String agencyId) {
        this.agencyId = agencyId;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }
}
