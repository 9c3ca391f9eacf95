package vn.motcua.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Giờ Việt Nam: the one place that names the zone in which days, hours and deadlines are meant. */
public final class VietnamTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    public static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private VietnamTime() {}

    /** The wall clock of an office at that instant. */
    public static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    public static Instant instantOf(LocalDateTime wallClock) {
        return wallClock.atZone(ZONE).toInstant();
    }

    public static LocalDateTime now(Clock clock) {
        return at(clock.instant());
    }

    public static LocalDate today(Clock clock) {
        return now(clock).toLocalDate();
    }

    /** {@code ngày 05 tháng 3 năm 2026}: official papers write January and February, but no other month, with a zero. */
    public static String officialDay(LocalDate day) {
        String month = day.getMonthValue() <= 2 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** {@code 14 giờ 05 phút, ngày 23 tháng 11 năm 2026}, as official papers write it. */
    public static String officialMinute(LocalDateTime time) {
        return "%02d giờ %02d phút, %s".formatted(time.getHour(), time.getMinute(), officialDay(time.toLocalDate()));
    }
}
