package vn.motcua.web.admin.codelist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import vn.motcua.administration.application.CodeListCard;
import vn.motcua.administration.application.CodeListImport;
import vn.motcua.administration.application.CodeListReading;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.domain.ImportTerms;
import vn.motcua.web.support.PageMessages;

/** Nhập danh mục từ tệp: choose a file and from when it counts; nothing changes yet. */
@Named
@RequestScoped
public class CodeListUploadPage {

    @Inject CodeListReading reading;
    @Inject CodeListImport imports;
    @Inject PageMessages messages;
    @Inject Clock clock;

    @Inject
    @Param(name = "list")
    String code;

    private CodeListCard list;
    private Part chosen;
    private LocalDate effectiveOn;
    private boolean complete;

    public void load() {
        getList();
        effectiveOn = VietnamTime.today(clock);
    }

    public String send() throws IOException {
        messages.about("upload:file-field:file");
        try (InputStream content = chosen.getInputStream()) {
            UUID id = imports.stage(code, chosen.getSubmittedFileName(), content, new ImportTerms(effectiveOn, complete));
            return "/admin/codelist/preview?faces-redirect=true&import=" + id;
        }
    }

    public CodeListCard getList() {
        if (list == null) {
            list = reading.list(code);
        }
        return list;
    }

    public Part getChosen() {
        return chosen;
    }

    public void setChosen(Part chosen) {
        this.chosen = chosen;
    }

    public LocalDate getEffectiveOn() {
        return effectiveOn;
    }

    public void setEffectiveOn(LocalDate effectiveOn) {
        this.effectiveOn = effectiveOn;
    }

    public boolean isComplete() {
        return complete;
    }

    public void setComplete(boolean complete) {
        this.complete = complete;
    }
}
