package vn.motcua.web.oversight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import vn.motcua.statistics.domain.ReportingPeriod;

/** Kỳ xem trên bảng điều hành. */
public enum BoardPeriod {
    YESTERDAY,
    MONTH,
    QUARTER,
    YEAR;

    ReportingPeriod around(LocalDate today) {
        return switch (this) {
            case YESTERDAY -> ReportingPeriod.day(today.minusDays(1));
            case MONTH -> ReportingPeriod.month(YearMonth.from(today));
            case QUARTER -> ReportingPeriod.quarter(today.getYear(), today.get(IsoFields.QUARTER_OF_YEAR));
            case YEAR -> ReportingPeriod.year(today.getYear());
        };
    }
}
