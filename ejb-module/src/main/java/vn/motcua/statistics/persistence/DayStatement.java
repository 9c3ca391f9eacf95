package vn.motcua.statistics.persistence;

/**
 * Câu lệnh tổng hợp một ngày: counts the dossiers of one agency at the end of one day, the same SQL on every database.
 *
 * <p>It reads only what never changes afterwards: when a dossier was filed, received and left the desks, and, for one
 * that was open, the due time as the last act of that day had left it. Therefore a day gives the same figures whenever
 * it is computed. {@code vn.motcua.dossier.domain.Punctuality} in SQL needs no time zone here: a dossier that left during
 * the day left early if and only if it was due after the day's end.
 */
final class DayStatement {

    static final String LATE = "s.left_at > s.due_at";
    static final String EARLY = "s.left_at <= s.due_at and s.due_at >= :dayEnd";
    static final String ON_TIME = "s.left_at <= s.due_at and s.due_at < :dayEnd";
    static final String OVERDUE = "s.due_at is not null and s.due_at < :dayEnd";

    private static final String WAS_OPEN = "(s.left_at is null or s.left_at >= :dayEnd)";
    private static final String LEFT = "s.left_at >= :dayStart and s.left_at < :dayEnd";
    private static final String NEW = "s.received_at >= :dayStart and s.received_at < :dayEnd";

    /** One row a dossier that counts on that day. */
    static final String DOSSIERS = """
            select d.id, d.procedure_code, d.channel, d.status, d.submitted_at, d.received_at, d.resolved_at,
                   coalesce(d.resolved_at, d.closed_at) as left_at,
                   case when coalesce(d.resolved_at, d.closed_at) < :dayEnd then d.due_at
                        else (select e.due_at from dossier_event e
                              where e.dossier_id = d.id and e.happened_at < :dayEnd
                              order by e.event_no desc fetch first 1 row only) end as due_at
            from dossier d
            where d.agency_id = :agency and d.status <> 'DRAFT' and d.submitted_at < :dayEnd
              and (d.resolved_at >= :dayStart
                   or d.resolved_at is null and (d.closed_at is null or d.closed_at >= :dayStart))""";

    static final String DELETE = "delete from daily_figures where figures_on = :day and agency_id = :agency";

    static final String INSERT = """
            insert into daily_figures (figures_on, agency_id, procedure_code,
                submitted, refused, left_unreceived, awaiting_reception,
                carried_over, received_online, received_direct,
                resolved_early, resolved_on_time, resolved_late, withdrawn, stopped, ended_late,
                open_in_time, open_overdue)
            select cast(:day as date), cast(:agency as varchar(35)), s.procedure_code,
            """
            + count("s.submitted_at >= :dayStart") + ","
            + count(LEFT + " and s.status = 'REFUSED'") + ","
            + count(LEFT + " and s.received_at is null and s.status <> 'REFUSED'") + ","
            + count(WAS_OPEN + " and (s.received_at is null or s.received_at >= :dayEnd)") + ","
            + count("s.received_at < :dayStart") + ","
            + count(NEW + " and s.channel = 'ONLINE'") + ","
            + count(NEW + " and s.channel <> 'ONLINE'") + ","
            + count(resolved(EARLY)) + ","
            + count(resolved(ON_TIME)) + ","
            + count(resolved(LATE)) + ","
            + count(ended("s.status = 'WITHDRAWN'")) + ","
            + count(ended("s.status = 'STOPPED'")) + ","
            + count(ended(LATE)) + ","
            + count(inProcess("not (" + OVERDUE + ")")) + ","
            + count(inProcess(OVERDUE))
            + " from (" + DOSSIERS + ") s group by s.procedure_code";

    private DayStatement() {}

    private static String resolved(String how) {
        return LEFT + " and s.resolved_at is not null and " + how;
    }

    private static String ended(String how) {
        return LEFT + " and s.resolved_at is null and s.received_at is not null and " + how;
    }

    private static String inProcess(String how) {
        return WAS_OPEN + " and s.received_at < :dayEnd and " + how;
    }

    private static String count(String condition) {
        return "\n    count(case when " + condition + " then 1 end)";
    }
}
