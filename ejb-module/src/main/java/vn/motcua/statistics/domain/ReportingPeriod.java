package vn.motcua.statistics.domain;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Kỳ báo cáo: whole days, first and last included. Over a period what was carried over is that of its first day, what is
 * in process that of its last day, and everything that happened is the sum of its days.
 */
public record ReportingPeriod(LocalDate from, LocalDate to) implements Serializable {

    /** Long enough for five years side by side, short enough for one answer. */
    private static final long LONGEST = 5 * 366;

    public ReportingPeriod {
        if (from == null || to == null || to.isBefore(from) || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw new PeriodNotPossible(from, to);
        }
    }

    public static ReportingPeriod day(LocalDate day) {
        return new ReportingPeriod(day, day);
    }

    public static ReportingPeriod month(YearMonth month) {
        return new ReportingPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** @param quarter 1 to 4 */
    public static ReportingPeriod quarter(int year, int quarter) {
        return new ReportingPeriod(
                YearMonth.of(year, quarter * 3 - 2).atDay(1), YearMonth.of(year, quarter * 3).atEndOfMonth());
    }

    public static ReportingPeriod year(int year) {
        return new ReportingPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** The part of it that is known: nothing beyond {@code last}. */
    public ReportingPeriod until(LocalDate last) {
        return last.isBefore(to) ? new ReportingPeriod(from, last) : this;
    }
}
