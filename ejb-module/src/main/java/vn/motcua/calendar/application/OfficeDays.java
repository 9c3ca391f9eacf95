package vn.motcua.calendar.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.kernel.OpenToAnyone;
import vn.motcua.kernel.VietnamTime;

/** Ngày làm việc: how far away a promised moment is, counted as offices count. Anybody may ask a calendar. */
@Stateless
@OpenToAnyone
public class OfficeDays {

    @Inject WorkingCalendars calendars;
    @Inject Clock clock;

    /** Working days left until {@code due}; below zero the days it is late, of which the first begins at once. */
    public int until(Instant due) {
        Instant now = clock.instant();
        LocalDate today = VietnamTime.at(now).toLocalDate();
        LocalDate day = VietnamTime.at(due).toLocalDate();
        return now.isAfter(due)
                ? -Math.max(1, calendars.inForce().workingDaysBetween(day, today))
                : calendars.inForce().workingDaysBetween(today, day);
    }
}
