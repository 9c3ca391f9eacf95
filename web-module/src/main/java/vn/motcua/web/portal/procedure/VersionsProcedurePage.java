package vn.motcua.web.portal.procedure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.procedure.application.ProcedureHistory;
import vn.motcua.procedure.application.VersionSummary;
import vn.motcua.procedure.domain.ContentChange;

/** Các phiên bản của một thủ tục: what was in force when, so that who filed earlier can read what holds for them. */
@Named
@RequestScoped
public class VersionsProcedurePage {

    @Inject ProcedureHistory history;

    private String code;
    private Integer changed;
    private List<VersionSummary> versions;
    private List<ContentChange> changes = List.of();

    public void open() {
        versions = history.versions(code);
        if (changed != null) {
            changes = history.changes(code, changed);
        }
    }

    public List<ContentChange> getChanges() {
        return changes;
    }

    /** Number of the version that is compared with the one before it. */
    public Integer getChanged() {
        return changed;
    }

    public void setChanged(Integer changed) {
        this.changed = changed;
    }

    public List<VersionSummary> getVersions() {
        return versions;
    }

    public String getName() {
        return versions.get(0).name();
    }

    /** Whether the name would fill the page as a title of the usual size. */
    public boolean isLongName() {
        return getName().length() > ProcedureSheet.LONG_NAME;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
