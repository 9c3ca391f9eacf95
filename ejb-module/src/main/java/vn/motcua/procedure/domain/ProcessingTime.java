package vn.motcua.procedure.domain;

import java.io.Serializable;

/** Thời hạn giải quyết: what the published procedure promises. */
public record ProcessingTime(int amount, TimeUnit unit) implements Serializable {

    public ProcessingTime {
        if (amount < 0 || unit == null) {
            throw new IllegalArgumentException("not a time limit: " + amount + " " + unit);
        }
    }
}
