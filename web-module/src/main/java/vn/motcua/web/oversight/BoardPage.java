package vn.motcua.web.oversight;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.statistics.application.FiguresOverview;
import vn.motcua.statistics.application.MonthFigures;
import vn.motcua.statistics.application.NamedFigures;
import vn.motcua.statistics.application.StatisticsBoard;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.domain.ReportingPeriod;
import vn.motcua.web.component.BarChart;

/** Tình hình giải quyết: the figures that whoever runs an agency or the province looks at every morning. */
@Named
@RequestScoped
public class BoardPage {

    private static final int MONTHS = 12;

    @Inject StatisticsBoard board;
    @Inject Clock clock;

    private BoardPeriod period;
    private FiguresOverview overview;
    private List<NamedFigures> agencies = List.of();
    private List<MonthFigures> months = List.of();

    public void load() {
        period = period == null ? BoardPeriod.MONTH : period;
        LocalDate today = VietnamTime.today(clock);
        ReportingPeriod asked = period.around(today);
        overview = board.overview(asked, null);
        agencies = board.byAgency(asked, null);
        months = board.months(YearMonth.from(today), MONTHS, null);
    }

    public String monthChart(String received, String settled) {
        return new BarChart(months.stream().map(each -> label(each.month())).toList())
                .with(received, "primary", of(months, each -> each.counts().receivedNew()))
                .with(settled, "success", of(months, each -> each.counts().settled()))
                .toJson();
    }

    public String agencyChart(String inTime, String overdue) {
        return new BarChart(agencies.stream().map(NamedFigures::name).toList())
                .with(inTime, "primary", of(agencies, each -> each.counts().openInTime()))
                .with(overdue, "danger", of(agencies, each -> each.counts().openOverdue()))
                .lying()
                .toJson();
    }

    public String label(YearMonth month) {
        return "%02d/%d".formatted(month.getMonthValue(), month.getYear());
    }

    private static <T> List<Long> of(List<T> rows, ToLongFunction<T> value) {
        return rows.stream().mapToLong(value).boxed().toList();
    }

    public BoardPeriod[] getPeriods() {
        return BoardPeriod.values();
    }

    public BoardPeriod getPeriod() {
        return period;
    }

    public void setPeriod(BoardPeriod period) {
        this.period = period;
    }

    public FiguresOverview getOverview() {
        return overview;
    }

    /** Null when nothing is known of the period. */
    public DossierCounts getTotal() {
        return overview == null || overview.isEmpty() ? null : overview.total();
    }

    public List<NamedFigures> getAgencies() {
        return agencies;
    }

    public List<MonthFigures> getMonths() {
        return months;
    }
}
