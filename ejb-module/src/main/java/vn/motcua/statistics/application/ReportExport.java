package vn.motcua.statistics.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import vn.motcua.audit.application.AuditTrail;
import vn.motcua.audit.domain.AuditEntry.Outcome;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Actor;
import vn.motcua.identity.domain.Permission;
import vn.motcua.statistics.domain.ReportingPeriod;

/** Kết xuất báo cáo: the statutory report as a file for a spreadsheet program. Who took what away is on record. */
@Stateless
public class ReportExport {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject SettlementReport report;
    @Inject SettlementWorkbook workbook;
    @Inject CurrentActor current;
    @Inject AuditTrail audit;

    /** @param agencyId one agency, or null for all that the reader may see */
    @Requires(Permission.EXPORT_REPORTS)
    public ExportedFile settlement(
            ReportingPeriod period, SettlementReport.Split split, String agencyId, Locale language) {
        SettlementSheet sheet = report.of(period, split, agencyId);
        byte[] content = workbook.of(sheet, language);
        String name = "II-06a_" + period.from() + "_" + period.to() + ".xlsx";
        Actor actor = current.get();
        audit.recordApart(actor.kind().name(), actor.id(), "export:" + name, "report:II.06a", Outcome.DONE);
        return new ExportedFile(name, XLSX, content);
    }
}
