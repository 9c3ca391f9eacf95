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
import vn.motcua.procedure.domain.ProcedureCase;

/** Bắt đầu nộp hồ sơ: at which agency, and what to have at hand. */
@Named
@ViewScoped
public class StartDossierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject transient ProcedureCatalogue catalogue;
    @Inject transient DossierDrafting drafting;

    private String code;
    private String caseKey;
    private String agencyId;
    private ProcedureDetails procedure;
    private List<DossierCard> drafts;

    public void open() {
        procedure = catalogue.details(code);
        drafts = drafting.drafts().stream().filter(draft -> draft.procedureCode().equals(code)).toList();
        if (isOnlyAgency()) {
            agencyId = procedure.receivingAgencies().get(0).agency().id();
        }
    }

    public String start() {
        return "/portal/dossier/form?faces-redirect=true&part=" + FormPart.FIRST
                + "&draft=" + drafting.start(code, caseKey, agencyId);
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
}
