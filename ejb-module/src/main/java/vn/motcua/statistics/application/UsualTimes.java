package vn.motcua.statistics.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.statistics.domain.SettlementTimes;
import vn.motcua.statistics.domain.SettlementTimes.Span;
import vn.motcua.statistics.domain.UsualTime;

/** Thời gian giải quyết thường gặp của một thủ tục: what the province really takes, beside what the law allows. Public. */
@Stateless
@OpenToAnyone
public class UsualTimes {

    private static final int HALF_A_YEAR = 6;
    private static final int A_YEAR = 12;
    /** The latest thousand say it as well as all of them, and a page stays quick. */
    private static final int MOST = 1000;

    @Inject SettlementTimes times;
    @Inject WorkingCalendars calendars;
    @Inject Clock clock;

    /** Of the last six months; of the last twelve if those are too few; nothing if these are too few as well. */
    public Optional<UsualTime> of(String procedureCode) {
        List<Span> lastYear = times.ofProcedure(procedureCode, monthsAgo(A_YEAR), MOST);
        if (lastYear.size() < UsualTime.FEWEST) {
            return Optional.empty();
        }
        WorkingCalendar calendar = calendars.inForce();
        Instant halfAYearAgo = monthsAgo(HALF_A_YEAR);
        List<Span> recent = lastYear.stream().filter(span -> !span.resolvedAt().isBefore(halfAYearAgo)).toList();
        return UsualTime.of(days(recent, calendar), HALF_A_YEAR)
                .or(() -> UsualTime.of(days(lastYear, calendar), A_YEAR));
    }

    private static List<Integer> days(List<Span> spans, WorkingCalendar calendar) {
        return spans.stream()
                .map(span -> calendar.workingDaysBetween(dayOf(span.receivedAt()), dayOf(span.resolvedAt())))
                .toList();
    }

    private static LocalDate dayOf(Instant instant) {
        return VietnamTime.at(instant).toLocalDate();
    }

    private Instant monthsAgo(int months) {
        return VietnamTime.today(clock).minusMonths(months).atStartOfDay(VietnamTime.ZONE).toInstant();
    }
}
