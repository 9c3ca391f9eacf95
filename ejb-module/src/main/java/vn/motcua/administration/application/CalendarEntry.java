package vn.motcua.administration.application;

import java.io.Serializable;
import java.time.LocalDate;
import vn.motcua.calendar.domain.CalendarDay;

/** Một ngày đặc biệt của lịch làm việc. */
public record CalendarEntry(LocalDate day, CalendarDay.Kind kind, String name, String source) implements Serializable {}
