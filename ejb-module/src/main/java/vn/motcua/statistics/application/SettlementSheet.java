package vn.motcua.statistics.application;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.domain.ReportingPeriod;

/**
 * Biểu II.06a: its lines and their total. A sheet whose lines do not come to the total, counted apart, cannot be made.
 *
 * @param period the period that was asked for
 * @param until the last day that the figures include; null when nothing is known of the period
 * @param agencyId the one agency reported on, or null
 */
public record SettlementSheet(ReportingPeriod period, LocalDate until, SettlementReport.Split split, String agencyId,
        String agencyName, List<NamedFigures> lines, DossierCounts total) implements Serializable {

    public SettlementSheet {
        lines = List.copyOf(lines);
        DossierCounts sum = lines.stream().map(NamedFigures::counts).reduce(DossierCounts.ZERO, DossierCounts::plus);
        if (!sum.equals(total)) {
            throw new IllegalArgumentException("lines come to " + sum + ", counted apart it is " + total);
        }
    }

    public boolean isEmpty() {
        return until == null;
    }

    /** Whether the period is over and completely known. */
    public boolean isComplete() {
        return period.to().equals(until);
    }
}
