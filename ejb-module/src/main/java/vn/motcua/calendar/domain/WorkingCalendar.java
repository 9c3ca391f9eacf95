package vn.motcua.calendar.domain;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * Lịch làm việc: which days and minutes count towards a legal time limit. Saturdays and Sundays do not count unless
 * they make up for a swapped day; public holidays and swapped days do not count.
 */
public record WorkingCalendar(Set<LocalDate> daysOff, Set<LocalDate> makeUpDays, WorkingHours hours)
        implements Serializable {

    public WorkingCalendar {
        daysOff = Set.copyOf(daysOff);
        makeUpDays = Set.copyOf(makeUpDays);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (makeUpDays.contains(day)) {
            return true;
        }
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !daysOff.contains(day);
    }

    /** {@code day} itself if it is a working day, otherwise the next one (a limit that ends on a day off moves on). */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** The day on which {@code workingDays} have passed; the start day itself does not count. */
    public LocalDate plusWorkingDays(LocalDate start, int workingDays) {
        LocalDate day = start;
        for (int counted = 0; counted < workingDays; counted++) {
            day = after(day);
        }
        return day;
    }

    /** Working days after {@code from} up to and including {@code to}; zero if {@code to} is not later. */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
    }

    /** Working days left until {@code due}; below zero the days it is late, of which the first begins at once. */
    public int workingDaysLeft(LocalDateTime now, LocalDateTime due) {
        return now.isAfter(due)
                ? -Math.max(1, workingDaysBetween(due.toLocalDate(), now.toLocalDate()))
                : workingDaysBetween(now.toLocalDate(), due.toLocalDate());
    }

    /** The moment at which {@code minutes} working minutes after {@code start} have passed. */
    public LocalDateTime plusWorkingMinutes(LocalDateTime start, int minutes) {
        LocalDate day = start.toLocalDate();
        int spent = isWorkingDay(day) ? hours.minutesUntil(start.toLocalTime()) : hours.minutesPerDay();
        int left = minutes;
        while (left > hours.minutesPerDay() - spent) {
            left -= hours.minutesPerDay() - spent;
            day = after(day);
            spent = 0;
        }
        return left == 0 ? start : day.atTime(hours.timeAfter(spent + left));
    }

    /** Working minutes from {@code from} to {@code to}; zero if {@code to} is not later. */
    public int workingMinutesBetween(LocalDateTime from, LocalDateTime to) {
        if (!to.isAfter(from)) {
            return 0;
        }
        int sum = 0;
        for (LocalDate day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                int start = day.equals(from.toLocalDate()) ? hours.minutesUntil(from.toLocalTime()) : 0;
                int end = day.equals(to.toLocalDate()) ? hours.minutesUntil(to.toLocalTime()) : hours.minutesPerDay();
                sum += end - start;
            }
        }
        return sum;
    }

    /** Closing time of {@code day}, when limits in days expire. */
    public LocalDateTime closingOf(LocalDate day) {
        return day.atTime(hours.closing());
    }
}
