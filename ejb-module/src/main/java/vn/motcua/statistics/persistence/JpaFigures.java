package vn.motcua.statistics.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.motcua.identity.domain.DataScope;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.statistics.domain.Coverage;
import vn.motcua.statistics.domain.DailyFigures;
import vn.motcua.statistics.domain.DossierCounts;
import vn.motcua.statistics.domain.Figures;
import vn.motcua.statistics.domain.FiguresByKey;
import vn.motcua.statistics.domain.FiguresRun;
import vn.motcua.statistics.domain.ReportingPeriod;
import vn.motcua.statistics.domain.StatisticsDay;

@ApplicationScoped
class JpaFigures implements Figures {

    private static final String COUNTS = """
            new vn.motcua.statistics.domain.DossierCounts(
                coalesce(sum(f.counts.submitted), 0), coalesce(sum(f.counts.refused), 0),
                coalesce(sum(f.counts.leftUnreceived), 0),
                coalesce(sum(case when f.key.on in (:lastDays) then f.counts.awaitingReception else 0 end), 0),
                coalesce(sum(case when f.key.on in (:firstDays) then f.counts.carriedOver else 0 end), 0),
                coalesce(sum(f.counts.receivedOnline), 0), coalesce(sum(f.counts.receivedDirect), 0),
                coalesce(sum(f.counts.resolvedEarly), 0), coalesce(sum(f.counts.resolvedOnTime), 0),
                coalesce(sum(f.counts.resolvedLate), 0),
                coalesce(sum(f.counts.withdrawn), 0), coalesce(sum(f.counts.stopped), 0),
                coalesce(sum(f.counts.endedLate), 0),
                coalesce(sum(case when f.key.on in (:lastDays) then f.counts.openInTime else 0 end), 0),
                coalesce(sum(case when f.key.on in (:lastDays) then f.counts.openOverdue else 0 end), 0))""";

    @PersistenceContext EntityManager em;

    @Override
    public void compute(String agencyId, StatisticsDay day, Instant now) {
        FiguresRun run = lockedRun(agencyId, day.date());
        em.createNativeQuery(DayStatement.DELETE)
                .setParameter("day", day.date())
                .setParameter("agency", agencyId)
                .executeUpdate();
        Query insert = em.createNativeQuery(DayStatement.INSERT).setParameter("day", day.date());
        dayAt(insert, agencyId, day).executeUpdate();
        run.computed(rows(agencyId, day.date()), day, now);
        em.persist(run);
        em.flush();
    }

    /** Two who compute the same day queue here; if both are the first, one of them fails and may try again. */
    private FiguresRun lockedRun(String agencyId, LocalDate day) {
        FiguresRun known =
                em.find(FiguresRun.class, new FiguresRun.Key(day, agencyId), LockModeType.PESSIMISTIC_WRITE);
        return known == null ? new FiguresRun(day, agencyId) : known;
    }

    static Query dayAt(Query query, String agencyId, StatisticsDay day) {
        return query.setParameter("agency", agencyId)
                .setParameter("dayStart", day.start())
                .setParameter("dayEnd", day.end());
    }

    private List<DailyFigures> rows(String agencyId, LocalDate day) {
        return em.createQuery(
                        """
                        select f from DailyFigures f where f.key.on = :day and f.key.agencyId = :agency
                        order by f.key.procedureCode""",
                        DailyFigures.class)
                .setParameter("day", day)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    @Override
    public Optional<FiguresRun> run(String agencyId, LocalDate day) {
        return Optional.ofNullable(em.find(FiguresRun.class, new FiguresRun.Key(day, agencyId)));
    }

    @Override
    public Optional<LocalDate> lastFinalDay(String agencyId) {
        return Optional.ofNullable(em.createQuery(
                        "select max(r.key.on) from FiguresRun r where r.key.agencyId = :agency and r.dayWasOver",
                        LocalDate.class)
                .setParameter("agency", agencyId)
                .getSingleResult());
    }

    @Override
    public Optional<LocalDate> firstDay(String agencyId) {
        Instant first = em.createQuery(
                        "select min(d.milestones.submittedAt) from Dossier d where d.target.agencyId = :agency", Instant.class)
                .setParameter("agency", agencyId)
                .getSingleResult();
        return Optional.ofNullable(first).map(at -> VietnamTime.at(at).toLocalDate());
    }

    /** From one agency to the next by index: a distinct over all dossiers would read them all. */
    @Override
    public List<String> agenciesAfter(String last, int limit) {
        List<String> found = new ArrayList<>();
        String next = nextAgency(last == null ? "" : last);
        while (next != null && found.size() < limit) {
            found.add(next);
            next = nextAgency(next);
        }
        return found;
    }

    private String nextAgency(String last) {
        return em.createQuery("select min(d.target.agencyId) from Dossier d where d.target.agencyId > :last", String.class)
                .setParameter("last", last)
                .getSingleResult();
    }

    @Override
    public List<FiguresByKey> of(ReportingPeriod period, Split split, String agencyId, DataScope scope) {
        FiguresClause clause = new FiguresClause("f", agencyId, scope);
        String key = split == Split.AGENCY ? "f.key.agencyId" : "f.key.procedureCode";
        TypedQuery<Object[]> query = em.createQuery(
                "select " + key + ", " + COUNTS + " from DailyFigures f where f.key.on between :from and :to and "
                        + clause.jpql() + " group by " + key + " order by " + key,
                Object[].class);
        return within(period, clause.bind(query))
                .getResultStream()
                .map(row -> new FiguresByKey((String) row[0], (DossierCounts) row[1]))
                .toList();
    }

    @Override
    public DossierCounts total(ReportingPeriod period, String agencyId, DataScope scope) {
        FiguresClause clause = new FiguresClause("f", agencyId, scope);
        TypedQuery<DossierCounts> query = em.createQuery(
                "select " + COUNTS + " from DailyFigures f where f.key.on between :from and :to and " + clause.jpql(),
                DossierCounts.class);
        return within(period, clause.bind(query)).getSingleResult();
    }

    private static <T> TypedQuery<T> within(ReportingPeriod period, TypedQuery<T> query) {
        return query.setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("firstDays", List.of(period.from()))
                .setParameter("lastDays", List.of(period.to()));
    }

    @Override
    public Map<YearMonth, DossierCounts> byMonth(ReportingPeriod period, String agencyId, DataScope scope) {
        List<YearMonth> months = Stream.iterate(YearMonth.from(period.from()), month -> month.plusMonths(1))
                .limit(1 + ChronoUnit.MONTHS.between(YearMonth.from(period.from()), YearMonth.from(period.to())))
                .toList();
        FiguresClause clause = new FiguresClause("f", agencyId, scope);
        TypedQuery<Object[]> query = em.createQuery(
                "select year(f.key.on), month(f.key.on), " + COUNTS
                        + " from DailyFigures f where f.key.on between :from and :to and " + clause.jpql()
                        + " group by year(f.key.on), month(f.key.on)",
                Object[].class);
        return within(period, clause.bind(query))
                .setParameter("firstDays", months.stream().map(month -> month.atDay(1)).toList())
                .setParameter("lastDays", months.stream().map(month -> lastDayIn(month, period)).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> YearMonth.of((Integer) row[0], (Integer) row[1]), row -> (DossierCounts) row[2]));
    }

    private static LocalDate lastDayIn(YearMonth month, ReportingPeriod period) {
        LocalDate last = month.atEndOfMonth();
        return last.isAfter(period.to()) ? period.to() : last;
    }

    @Override
    public List<Coverage> coverage(ReportingPeriod period, String agencyId, DataScope scope) {
        FiguresClause clause = new FiguresClause("r", agencyId, scope);
        TypedQuery<Coverage> query = em.createQuery(
                """
                select new vn.motcua.statistics.domain.Coverage(r.key.agencyId, min(r.key.on), max(r.key.on),
                    sum(case when r.key.on between :from and :to then 1L else 0L end))
                from FiguresRun r where """
                        + " " + clause.jpql() + " group by r.key.agencyId order by r.key.agencyId",
                Coverage.class);
        return clause.bind(query)
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .getResultList();
    }
}
