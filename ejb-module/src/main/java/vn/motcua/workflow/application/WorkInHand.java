package vn.motcua.workflow.application;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.motcua.kernel.VietnamTime;
import vn.motcua.workflow.domain.WorkCard;

/** Việc đang có trong tay, and how much of it presses at {@code now}. */
public record WorkInHand(List<WorkCard> items, Instant now) implements Serializable {

    public WorkInHand {
        items = List.copyOf(items);
    }

    /** Quá hạn. */
    public long late() {
        return items.stream().filter(this::isLate).count();
    }

    /** Đến hạn hôm nay. */
    public long dueToday() {
        return dueUntil(VietnamTime.at(now).toLocalDate());
    }

    /** Đến hạn từ nay đến hết Chủ nhật. */
    public long dueThisWeek() {
        return dueUntil(VietnamTime.at(now).toLocalDate().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    /** Without due date, the clock stands still and nothing is late. */
    public boolean isLate(WorkCard item) {
        return item.dueAt() != null && now.isAfter(item.dueAt());
    }

    private long dueUntil(LocalDate last) {
        return items.stream()
                .filter(item -> item.dueAt() != null && !isLate(item))
                .filter(item -> !VietnamTime.at(item.dueAt()).toLocalDate().isAfter(last))
                .count();
    }
}
