package vn.motcua.statistics.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.kernel.VietnamTime;

/** Ngày thống kê: a Vietnamese day as the instants from {@code start}, inclusive, to {@code end}, exclusive. */
public record StatisticsDay(LocalDate date) {

    public Instant start() {
        return VietnamTime.instantOf(date.atStartOfDay());
    }

    public Instant end() {
        return VietnamTime.instantOf(date.plusDays(1).atStartOfDay());
    }
}
