package vn.motcua.statistics.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.statistics.domain.ReportingPeriod;

/** Số liệu công khai: what anybody may know about how the province settles dossiers; sums by agency, never less. */
@Stateless
@OpenToAnyone
public class PublicFigures {

    private static final int MONTHS_SHOWN = 12;

    @Inject FiguresReading reading;

    public FiguresOverview overview(ReportingPeriod period) {
        return reading.overview(period, null, DataScope.PROVINCE);
    }

    public List<NamedFigures> byAgency(ReportingPeriod period) {
        return reading.known(period, null, DataScope.PROVINCE)
                .map(known -> reading.byAgency(known, null, DataScope.PROVINCE))
                .orElse(List.of());
    }

    /** The twelve months up to {@code last}, oldest first. */
    public List<MonthFigures> months(YearMonth last) {
        return reading.months(last, MONTHS_SHOWN, null, DataScope.PROVINCE);
    }
}
