package vn.motcua.statistics.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.statistics.domain.Figures;
import vn.motcua.statistics.domain.StatisticsDay;

/** Tổng hợp số liệu ngày: what the night does so that nobody counts dossiers by hand, or by query, during the day. */
@Stateless
public class DailyStatistics {

    @Inject Figures figures;
    @Inject Clock clock;

    /** A page of agencies that have dossiers, in key order, after {@code afterAgency}; null begins. */
    @Requires(Permission.COMPUTE_STATISTICS)
    public List<String> agenciesToCompute(String afterAgency, int limit) {
        return figures.agenciesAfter(afterAgency, limit);
    }

    /**
     * The days whose figures an agency lacks, oldest first, and {@code until} itself in any case. A night that was missed
     * is made up for, because what one day leaves is what the next one begins with.
     */
    @Requires(Permission.COMPUTE_STATISTICS)
    public List<LocalDate> daysToCompute(String agencyId, LocalDate until) {
        LocalDate from = figures.lastFinalDay(agencyId)
                .map(last -> last.plusDays(1))
                .or(() -> figures.firstDay(agencyId))
                .filter(first -> first.isBefore(until))
                .orElse(until);
        return from.datesUntil(until.plusDays(1)).toList();
    }

    /**
     * Counts one agency's day anew and replaces what stood there, in a transaction of its own: one agency's trouble does
     * not undo a night's work, and doing it twice gives the same figures.
     */
    @Requires(Permission.COMPUTE_STATISTICS)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void computeAgency(String agencyId, LocalDate day) {
        figures.compute(agencyId, new StatisticsDay(day), clock.instant());
    }
}
