package vn.motcua.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.motcua.calendar.application.OfficeDays;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.kernel.VietnamTime;

/** Lịch làm việc của một lượt xem: asked for once a page, however many dates stand on it. */
@RequestScoped
public class OfficeCalendar {

    @Inject OfficeDays days;
    @Inject Clock clock;

    private WorkingCalendar calendar;

    /** Working days left; below zero the days it is late. */
    int daysLeftUntil(Instant due) {
        if (calendar == null) {
            calendar = days.calendar();
        }
        return calendar.workingDaysLeft(VietnamTime.now(clock), VietnamTime.at(due));
    }
}
