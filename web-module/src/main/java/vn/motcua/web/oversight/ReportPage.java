package vn.motcua.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.reference.application.AgencyCard;
import vn.motcua.reference.application.AgencyDirectory;
import vn.motcua.statistics.application.SettlementReport;
import vn.motcua.statistics.application.SettlementReport.Split;
import vn.motcua.statistics.application.SettlementSheet;
import vn.motcua.statistics.domain.ReportingPeriod;

/** Báo cáo II.06a: the statutory report of a period on the screen, and as a spreadsheet. */
@Named
@RequestScoped
public class ReportPage {

    @Inject SettlementReport report;
    @Inject AgencyDirectory directory;
    @Inject Clock clock;

    private LocalDate from;
    private LocalDate to;
    private Split split;
    private String agencyId;
    private SettlementSheet sheet;

    /** Unless asked otherwise: this year until today, by agency. */
    public void load() {
        LocalDate today = VietnamTime.today(clock);
        from = from == null ? today.withDayOfYear(1) : from;
        to = to == null ? today : to;
        split = split == null ? Split.AGENCY : split;
        sheet = report.of(new ReportingPeriod(from, to), split, agencyId);
    }

    /** A report was made, and it has lines. */
    public boolean isFilled() {
        return sheet != null && !sheet.isEmpty();
    }

    /** A report was made, but nothing was counted in its period. */
    public boolean isBlank() {
        return sheet != null && sheet.isEmpty();
    }

    /** Null when the report could not be made; the page says why. */
    public SettlementSheet getSheet() {
        return sheet;
    }

    public List<AgencyCard> getAgencies() {
        return directory.receivingAgencies(null);
    }

    public Split[] getSplits() {
        return Split.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Split getSplit() {
        return split;
    }

    public void setSplit(Split split) {
        this.split = split;
    }

    public String getAgencyId() {
        return agencyId;
    }

    public void setAgencyId(String agencyId) {
        this.agencyId = agencyId;
    }
}
