package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.motcua.catalogueimport.application.ImportCard;
import vn.motcua.catalogueimport.application.ImportReports;
import vn.motcua.catalogueimport.application.ImportRequests;
import vn.motcua.catalogueimport.application.ImportUpload;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.PageMessages;

/** Nhập danh mục thủ tục: hand over a file or ask the portal, follow the work, look at earlier imports. */
@Named
@RequestScoped
public class CatalogueImportPage {

    @Inject ImportRequests requests;
    @Inject ImportReports reports;
    @Inject PageMessages messages;
    @Inject Notices notices;
    @Inject Hearing hearing;

    private Part chosen;
    private String format;
    private boolean complete;
    private List<ImportCard> runs;
    private Boolean atWork;

    public void load() {
        getRuns();
    }

    public String send() throws IOException {
        messages.about("upload:file-field:file");
        try (InputStream content = chosen.getInputStream()) {
            requests.ofFile(new ImportUpload(chosen.getSubmittedFileName(), format, complete, content));
        }
        return started();
    }

    public String ask() {
        requests.ofPortal();
        return started();
    }

    /** Goes on with what was cut off; does nothing if it is under way. */
    public String goOn() {
        return started();
    }

    public String end() {
        requests.giveUp();
        notices.done("officeText", "catalogueImport.ended");
        return "/admin/catalogue-import?faces-redirect=true";
    }

    private String started() {
        requests.start();
        notices.done("officeText", "catalogueImport.started");
        return "/admin/catalogue-import?faces-redirect=true";
    }

    public List<String> getFormats() {
        return requests.formats();
    }

    public List<ImportCard> getRuns() {
        if (runs == null) {
            runs = reports.runs();
        }
        return runs;
    }

    /** The one that is not finished; null if there is none. */
    public ImportCard getOpen() {
        return getRuns().stream().filter(ImportCard::isOpen).findFirst().orElse(null);
    }

    public boolean isOpenOne() {
        return hearing.isOn() || getOpen() != null;
    }

    /** Whether the job is at the open one; otherwise it was cut off or has failed, and can go on or be ended. */
    public boolean isAtWork() {
        if (atWork == null) {
            atWork = requests.isAtWork();
        }
        return atWork;
    }

    public boolean isHalted() {
        return hearing.isOn() || getOpen() != null && !isAtWork();
    }

    public boolean isStartOffered() {
        return hearing.isOn() || getOpen() == null;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(String format) {
        this.format = format;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }
}
