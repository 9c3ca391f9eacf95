package vn.motcua.calendar.domain;

import java.io.Serializable;
import java.time.LocalTime;

/** Giờ làm việc: the morning and the afternoon in which an office counts time; {@code latestSameDay} is 15:00 by law. */
public record WorkingHours(
        LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo, LocalTime latestSameDay)
        implements Serializable {

    public static final WorkingHours USUAL = new WorkingHours(
            LocalTime.of(7, 30), LocalTime.of(11, 30), LocalTime.of(13, 30), LocalTime.of(17, 30), LocalTime.of(15, 0));

    public WorkingHours {
        boolean ordered = morningFrom.isBefore(morningTo) && !afternoonFrom.isBefore(morningTo)
                && afternoonFrom.isBefore(afternoonTo);
        if (!ordered) {
            throw new IllegalArgumentException("working hours overlap or run backwards");
        }
    }

    /** End of the working day, when a time limit in days expires. */
    public LocalTime closing() {
        return afternoonTo;
    }

    public int minutesPerDay() {
        return minutesUntil(LocalTime.MAX);
    }

    /** Working minutes from opening until {@code time}. */
    public int minutesUntil(LocalTime time) {
        return overlap(morningFrom, morningTo, time) + overlap(afternoonFrom, afternoonTo, time);
    }

    /** The time at which {@code minutes} (1 to {@link #minutesPerDay()}) working minutes of a day have passed. */
    public LocalTime timeAfter(int minutes) {
        int morning = overlap(morningFrom, morningTo, LocalTime.MAX);
        return minutes <= morning
                ? morningFrom.plusMinutes(minutes)
                : afternoonFrom.plusMinutes((long) minutes - morning);
    }

    private static int overlap(LocalTime from, LocalTime to, LocalTime until) {
        LocalTime end = until.isBefore(to) ? until : to;
        return end.isAfter(from) ? (end.toSecondOfDay() - from.toSecondOfDay()) / 60 : 0;
    }
}
