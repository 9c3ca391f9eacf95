package vn.motcua.statistics.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import vn.motcua.identity.application.CurrentActor;
import vn.motcua.identity.application.Requires;
import vn.motcua.identity.domain.Permission;
import vn.motcua.statistics.domain.ReportingPeriod;

/**
 * Bảng số liệu điều hành: figures of a period for those who run an agency or the province. An officer sees the own agency,
 * whoever oversees the province sees all; {@code agencyId} narrows it down and may be null.
 */
@Stateless
public class StatisticsBoard {

    /** More points than a chart can show. */
    private static final int MOST_MONTHS = 60;

    @Inject FiguresReading reading;
    @Inject CurrentActor current;

    @Requires(Permission.VIEW_STATISTICS)
    public FiguresOverview overview(ReportingPeriod period, String agencyId) {
        return reading.overview(period, agencyId, current.scope());
    }

    @Requires(Permission.VIEW_STATISTICS)
    public List<NamedFigures> byAgency(ReportingPeriod period, String agencyId) {
        return known(period, agencyId)
                .map(known -> reading.byAgency(known, agencyId, current.scope()))
                .orElse(List.of());
    }

    @Requires(Permission.VIEW_STATISTICS)
    public List<NamedFigures> bySector(ReportingPeriod period, String agencyId) {
        return known(period, agencyId)
                .map(known -> reading.bySector(known, agencyId, current.scope()))
                .orElse(List.of());
    }

    @Requires(Permission.VIEW_STATISTICS)
    public List<NamedFigures> byProcedure(ReportingPeriod period, String agencyId) {
        return known(period, agencyId)
                .map(known -> reading.byProcedure(known, agencyId, current.scope()))
                .orElse(List.of());
    }

    /** The months up to {@code last}, oldest first. */
    @Requires(Permission.VIEW_STATISTICS)
    public List<MonthFigures> months(YearMonth last, int count, String agencyId) {
        return reading.months(last, Math.min(count, MOST_MONTHS), agencyId, current.scope());
    }

    private Optional<ReportingPeriod> known(ReportingPeriod period, String agencyId) {
        return reading.known(period, agencyId, current.scope());
    }
}
