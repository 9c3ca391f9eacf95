package vn.motcua.statistics.domain;

import java.time.LocalDate;

/** Mức độ đầy đủ: from which to which day the figures of an agency were computed, and how many days within a period. */
public record Coverage(String agencyId, LocalDate first, LocalDate last, long daysInPeriod) {

    /** Whether no day of the period is missing; before its first day an agency had no dossiers. */
    public boolean isComplete(ReportingPeriod period) {
        LocalDate begin = first.isAfter(period.from()) ? first : period.from();
        long needed = begin.isAfter(period.to()) ? 0 : new ReportingPeriod(begin, period.to()).days();
        return daysInPeriod == needed;
    }
}
