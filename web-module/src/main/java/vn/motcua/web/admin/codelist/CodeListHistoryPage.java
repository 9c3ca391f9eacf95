package vn.motcua.web.admin.codelist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.motcua.administration.application.ChangeCard;
import vn.motcua.administration.application.CodeListCard;
import vn.motcua.administration.application.CodeListReading;
import vn.motcua.kernel.Page;

/** Lịch sử danh mục: who changed what, and when. */
@Named
@RequestScoped
public class CodeListHistoryPage {

    @Inject CodeListReading reading;

    private String code;
    private String after;
    private CodeListCard list;
    private Page<ChangeCard> changes;

    public void load() {
        list = reading.list(code);
        changes = reading.history(code, null, after);
    }

    public CodeListCard getList() {
        return list;
    }

    public Page<ChangeCard> getChanges() {
        return changes;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
