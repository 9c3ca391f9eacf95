package vn.motcua.exchange.application;

import java.time.Instant;
import java.util.List;

/** Lô thông điệp một relay đã nhận để chuyển; nobody else takes them before {@code until}. */
public record ClaimedBatch(List<Long> ids, List<WakeUp> wakeUps, Instant until) {

    public ClaimedBatch {
        ids = List.copyOf(ids);
        wakeUps = List.copyOf(wakeUps);
    }

    public boolean isEmpty() {
        return wakeUps.isEmpty();
    }
}
