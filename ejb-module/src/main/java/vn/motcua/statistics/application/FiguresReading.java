package vn.motcua.statistics.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.statistics.domain.Coverage;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.domain.FigureNames;
import vn.motcua.statistics.domain.FigureNames.ProcedureName;
import vn.motcua.statistics.domain.Figures;
import vn.motcua.statistics.domain.FiguresByKey;
import vn.motcua.statistics.domain.FiguresMissing;
import vn.motcua.statistics.domain.ReportingPeriod;

/** Đọc số liệu: what board, report and public page share. Every answer ends on a day that all agencies in scope have. */
@ApplicationScoped
class FiguresReading {

    @Inject Figures figures;
    @Inject FigureNames names;

    /**
     * The known part of the period; empty when no day of it is known.
     *
     * @throws FiguresMissing if days inside the known part were never computed
     */
    Optional<ReportingPeriod> known(ReportingPeriod asked, String agencyId, DataScope scope) {
        List<Coverage> coverage = figures.coverage(asked, agencyId, scope);
        Optional<LocalDate> last = coverage.stream().map(Coverage::last).min(LocalDate::compareTo);
        if (last.isEmpty() || last.get().isBefore(asked.from())) {
            return Optional.empty();
        }
        if (!coverage.stream().allMatch(agency -> agency.isUnbroken(asked))) {
            throw new FiguresMissing(asked.from(), asked.to());
        }
        return Optional.of(asked.until(last.get()));
    }

    List<NamedFigures> byAgency(ReportingPeriod period, String agencyId, DataScope scope) {
        Map<String, String> byId = names.agencies();
        return figures.of(period, Figures.Split.AGENCY, agencyId, scope).stream()
                .map(row -> new NamedFigures(row.key(), byId.getOrDefault(row.key(), row.key()), row.counts()))
                .toList();
    }

    List<NamedFigures> byProcedure(ReportingPeriod period, String agencyId, DataScope scope) {
        List<FiguresByKey> rows = figures.of(period, Figures.Split.PROCEDURE, agencyId, scope);
        Map<String, ProcedureName> byCode = namesOf(rows);
        return rows.stream()
                .map(row -> new NamedFigures(row.key(), nameOf(row.key(), byCode).name(), row.counts()))
                .toList();
    }

    List<NamedFigures> bySector(ReportingPeriod period, String agencyId, DataScope scope) {
        List<FiguresByKey> rows = figures.of(period, Figures.Split.PROCEDURE, agencyId, scope);
        Map<String, ProcedureName> byCode = namesOf(rows);
        Map<String, NamedFigures> sectors = new LinkedHashMap<>();
        for (FiguresByKey row : rows) {
            ProcedureName name = nameOf(row.key(), byCode);
            NamedFigures procedure = new NamedFigures(name.sectorCode(), name.sectorName(), row.counts());
            sectors.merge(name.sectorCode(), procedure, FiguresReading::together);
        }
        return sectors.values().stream().sorted(Comparator.comparing(NamedFigures::key)).toList();
    }

    /** The {@code count} months up to {@code last}, oldest first. */
    List<MonthFigures> months(YearMonth last, int count, String agencyId, DataScope scope) {
        YearMonth first = last.minusMonths(count - 1L);
        ReportingPeriod asked = new ReportingPeriod(first.atDay(1), last.atEndOfMonth());
        Map<YearMonth, DossierCounts> byMonth = known(asked, agencyId, scope)
                .map(known -> figures.byMonth(known, agencyId, scope))
                .orElse(Map.of());
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new MonthFigures(month, byMonth.getOrDefault(month, DossierCounts.ZERO)))
                .toList();
    }

    FiguresOverview overview(ReportingPeriod asked, String agencyId, DataScope scope) {
        return known(asked, agencyId, scope)
                .map(known -> new FiguresOverview(asked, known.to(), figures.total(known, agencyId, scope)))
                .orElseGet(() -> new FiguresOverview(asked, null, DossierCounts.ZERO));
    }

    private Map<String, ProcedureName> namesOf(List<FiguresByKey> rows) {
        return names.procedures(rows.stream().map(FiguresByKey::key).collect(Collectors.toSet()));
    }

    private static ProcedureName nameOf(String code, Map<String, ProcedureName> byCode) {
        return byCode.getOrDefault(code, new ProcedureName(code, code, code));
    }

    private static NamedFigures together(NamedFigures one, NamedFigures other) {
        return new NamedFigures(one.key(), one.name(), one.counts().plus(other.counts()));
    }
}
