package vn.motcua.calendar.domain;

import java.util.List;

/** Kho lịch làm việc: gives the calendar that an office works by. */
public interface WorkingCalendars {

    /** The calendar in force, with all known days; read anew after a change. */
    WorkingCalendar inForce();

    List<CalendarDay> specialDays();

    void add(CalendarDay day);
}
