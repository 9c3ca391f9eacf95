package vn.motcua.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import vn.motcua.catalogueimport.application.ImportCard;
import vn.motcua.catalogueimport.application.ImportReports;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.catalogueimport.domain.DoubtRow;
import vn.motcua.catalogueimport.domain.ImportOutcome;

/** Báo cáo một đợt nhập: what became of the procedures, and every doubtful field, by kind or code. */
@Named
@RequestScoped
public class ImportReportPage {

    @Inject ImportReports reports;

    @Inject
    @Param(name = "import")
    Long importId;

    @Inject
    @Param(name = "page")
    Integer page;

    private String kind;
    private String code;
    private ImportCard run;
    private List<DoubtRow> rows;

    public void load() {
        getRun();
        getRows();
    }

    public ImportCard getRun() {
        if (run == null) {
            run = reports.run(importId == null ? 0 : importId);
        }
        return run;
    }

    public List<DoubtRow> getRows() {
        if (rows == null) {
            rows = reports.doubts(importId == null ? 0 : importId, kindOf(kind), codeOf(code), getPage());
        }
        return rows;
    }

    static Doubt.Kind kindOf(String name) {
        return Arrays.stream(Doubt.Kind.values()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    static String codeOf(String code) {
        return code == null || code.isBlank() ? null : code.strip();
    }

    public List<ImportOutcome> getOutcomes() {
        return List.of(ImportOutcome.values());
    }

    /** Kinds that occur, in the order in which they are declared. */
    public List<Doubt.Kind> getKinds() {
        return List.copyOf(getRun().doubts().keySet());
    }

    public int getPage() {
        return page == null ? 0 : Math.max(0, page);
    }

    public boolean isFurther() {
        return getRows().size() == ImportReports.PAGE;
    }

    public Long getImportId() {
        return importId;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
