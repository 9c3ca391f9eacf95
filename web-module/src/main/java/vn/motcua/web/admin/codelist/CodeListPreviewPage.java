package vn.motcua.web.admin.codelist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import vn.motcua.administration.application.CodeListCard;
import vn.motcua.administration.application.CodeListImport;
import vn.motcua.administration.application.CodeListReading;
import vn.motcua.administration.application.ImportPreview;
import vn.motcua.reference.domain.ListEffect;
import vn.motcua.web.support.Hearing;
import vn.motcua.web.support.Notices;
import vn.motcua.web.support.UuidText;

/** Xem trước khi nhập: what the file would do, row by row, and the button that does just that. */
@Named
@RequestScoped
public class CodeListPreviewPage {

    @Inject CodeListImport imports;
    @Inject CodeListReading reading;
    @Inject Notices notices;
    @Inject Hearing hearing;

    @Inject
    @Param(name = "import")
    String id;

    private ImportPreview preview;
    private CodeListCard list;

    public void load() {
        getList();
    }

    public String apply() {
        int changed = imports.apply(UuidText.read(id));
        notices.done("officeText", "preview.applied", changed);
        return "/admin/codelist/show?faces-redirect=true&list=" + getPreview().listCode();
    }

    public String lookAgain() {
        imports.lookAgain(UuidText.read(id));
        return "/admin/codelist/preview?faces-redirect=true&import=" + id;
    }

    public ImportPreview getPreview() {
        if (preview == null) {
            preview = imports.preview(UuidText.read(id));
        }
        return preview;
    }

    public CodeListCard getList() {
        if (list == null) {
            list = reading.list(getPreview().listCode());
        }
        return list;
    }

    public ListEffect[] getEffects() {
        return ListEffect.values();
    }

    public boolean isApplyOffered() {
        return hearing.isOn() || getPreview().applicable();
    }

    public boolean isLookingAgainOffered() {
        return hearing.isOn() || getPreview().stale();
    }
}
