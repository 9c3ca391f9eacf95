package vn.motcua.calendar.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.motcua.calendar.domain.WorkingCalendar;
import vn.motcua.calendar.domain.WorkingCalendars;
import vn.motcua.kernel.OpenToAnyone;

/** Ngày làm việc: the calendar that offices count by. Anybody may ask for it. */
@Stateless
@OpenToAnyone
public class OfficeDays {

    @Inject WorkingCalendars calendars;

    public WorkingCalendar calendar() {
        return calendars.inForce();
    }
}
