package vn.motcua.statistics.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.identity.domain.DataScope;

/** Kho số liệu thống kê. */
public interface Figures {

    /** Split of the figures of a period. */
    enum Split {
        AGENCY,
        PROCEDURE
    }

    /** Replaces the figures of that day at that agency by what its dossiers say, and notes the run. */
    void compute(String agencyId, StatisticsDay day, Instant now);

    Optional<FiguresRun> run(String agencyId, LocalDate day);

    /** The last day at that agency whose figures are final. */
    Optional<LocalDate> lastFinalDay(String agencyId);

    /** When the first dossier was filed at that agency. */
    Optional<LocalDate> firstDay(String agencyId);

    /** Agencies that have dossiers, in key order, after {@code last}. */
    List<String> agenciesAfter(String last, int limit);

    /**
     * @param agencyId one agency, or null for all in scope
     */
    List<FiguresByKey> of(ReportingPeriod period, Split split, String agencyId, DataScope scope);

    /** The months that the period touches and that have figures. The period begins with a month. */
    Map<YearMonth, DossierCounts> byMonth(ReportingPeriod period, String agencyId, DataScope scope);

    DossierCounts total(ReportingPeriod period, String agencyId, DataScope scope);

    /** How far the figures of every agency in scope reach. */
    List<Coverage> coverage(ReportingPeriod period, String agencyId, DataScope scope);
}
