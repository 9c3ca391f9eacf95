package vn.motcua.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.statistics.application.FiguresOverview;
import vn.motcua.statistics.application.MonthFigures;
import vn.motcua.statistics.application.NamedFigures;
import vn.motcua.statistics.application.PublicFigures;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.domain.ReportingPeriod;

/** {@code /portal/statistics}: how the province settles dossiers this year, for everybody. */
@Named
@RequestScoped
public class StatisticsPage {

    @Inject PublicFigures figures;
    @Inject Clock clock;

    private FiguresOverview overview;
    private List<NamedFigures> agencies = List.of();
    private List<MonthFigures> months = List.of();

    public void open() {
        LocalDate today = VietnamTime.today(clock);
        ReportingPeriod year = ReportingPeriod.year(today.getYear());
        overview = figures.overview(year);
        agencies = figures.byAgency(year);
        months = figures.months(YearMonth.from(today));
    }

    /** Null when nothing is known yet. */
    public DossierCounts getTotal() {
        return overview == null || overview.isEmpty() ? null : overview.total();
    }

    public FiguresOverview getOverview() {
        return overview;
    }

    public List<NamedFigures> getAgencies() {
        return agencies;
    }

    public List<MonthFigures> getMonths() {
        return months;
    }

    /** The longest bar of the months. */
    public long getMost() {
        return Math.max(1, months.stream().mapToLong(month -> month.counts().receivedNew()).max().orElse(1));
    }

    public String label(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }
}
