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
}
