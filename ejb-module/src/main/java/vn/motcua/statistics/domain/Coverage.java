package vn.motcua.statistics.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Mức độ đầy đủ: from which to which day the figures of an agency were computed, and how many days within a period. */
public record Coverage(String agencyId, LocalDate first, LocalDate last, long daysInPeriod) {

    /** Whether no day of the period up to its last is missing; before its first day an agency had no dossiers. */
    public boolean isUnbroken(ReportingPeriod period) {
        LocalDate begin = first.isAfter(period.from()) ? first : period.from();
        LocalDate end = last.isBefore(period.to()) ? last : period.to();
        return daysInPeriod == (begin.isAfter(end) ? 0 : ChronoUnit.DAYS.between(begin, end) + 1);
    }
}
