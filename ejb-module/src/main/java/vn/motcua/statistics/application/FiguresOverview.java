package vn.motcua.statistics.application;

import java.io.Serializable;
import java.time.LocalDate;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.domain.ReportingPeriod;

/**
 * Tổng quan số liệu: the total of a period as far as it is known.
 *
 * @param asked the period that was asked for
 * @param until the last day that the figures include; null when nothing was computed yet
 */
public record FiguresOverview(ReportingPeriod asked, LocalDate until, DossierCounts total) implements Serializable {

    public boolean isEmpty() {
        return until == null;
    }

    public boolean isComplete() {
        return asked.to().equals(until);
    }
}
