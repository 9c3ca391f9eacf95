package vn.motcua.procedure.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** Thời hạn giải quyết: what the published procedure promises. */
@Embeddable
public record ProcessingTime(
        @Column(name = "time_amount") int amount,
        @Enumerated(EnumType.STRING) @Column(name = "time_unit") TimeUnit unit)
        implements Serializable {

    public ProcessingTime {
        if (amount < 0 || unit == null) {
            throw new IllegalArgumentException("not a time limit: " + amount + " " + unit);
        }
    }
}
