package vn.motcua.web.desk.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.motcua.dossier.application.ProcessingStatuses;
import vn.motcua.dossier.domain.ProcessingStatus;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;
import vn.motcua.workflow.application.DeskWork;

/** Cập nhật tình trạng, the part of an item's page on which an official says where within its state the dossier is. */
@Named
@RequestScoped
public class WorkProgressPage {

    @Inject WorkItemPage page;
    @Inject DeskWork desk;
    @Inject ProcessingStatuses statuses;
    @Inject Notices notices;
    @Inject Hearing hearing;

    private String part;
    private String note;
    private List<ProcessingStatus> parts;

    public String report() {
        desk.reportProgress(page.getItem().id(), part, note);
        notices.done("officeText", "workItem.progressReported", page.getItem().dossierCode());
        return "/desk/work/list?faces-redirect=true";
    }

    /** There is something to choose besides the state as such. */
    public boolean isOffered() {
        return hearing.isOn() || page.getItem().mayReportProgress() && getParts().size() > 1;
    }

    public List<ProcessingStatus> getParts() {
        if (parts == null) {
            parts = statuses.partsOf(page.getDetails().status());
        }
        return parts;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
