package vn.motcua.web.counter.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.motcua.dossier.application.DossierDetails;
import vn.motcua.dossier.application.DossierWorkspace;
import vn.motcua.dossier.domain.DossierAct;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;
import vn.motcua.workflow.application.WorkAssignment;
import vn.motcua.workflow.application.WorkAssignment.Candidate;

/** Phân công: hands a received dossier to an assessor. */
@Named
@RequestScoped
public class AssignDossierPage {

    @Inject DossierWorkspace workspace;
    @Inject WorkAssignment assignment;
    @Inject Notices notices;
    @Inject Hearing hearing;

    @Inject
    @Param
    String code;

    private String username;
    private DossierDetails details;
    private List<Candidate> candidates;

    public void load() {
        getDetails();
        getCandidates();
    }

    public String assign() {
        assignment.assign(code, username);
        notices.done("officeText", "assign.assigned", code);
        return "/counter/dossier/receive?faces-redirect=true&code=" + code;
    }

    public boolean isOffered() {
        return hearing.isOn() || getDetails().allows(DossierAct.ASSIGN);
    }

    public DossierDetails getDetails() {
        if (details == null) {
            details = workspace.details(code);
        }
        return details;
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) {
            candidates = assignment.candidatesFor(code);
        }
        return candidates;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
