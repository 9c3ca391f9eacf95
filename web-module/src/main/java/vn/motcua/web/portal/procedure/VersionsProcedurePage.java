package vn.motcua.web.portal.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.procedure.application.ProcedureHistory;
import vn.motcua.procedure.application.VersionSummary;

/** Các phiên bản của một thủ tục: what was in force when, so that who filed earlier can read what holds for them. */
@Named
@RequestScoped
public class VersionsProcedurePage {

    @Inject ProcedureHistory history;

    private String code;
    private List<VersionSummary> versions;

    public void open() {
        versions = history.versions(code);
    }

    public List<VersionSummary> getVersions() {
        return versions;
    }

    public String getName() {
        return versions.get(0).name();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
