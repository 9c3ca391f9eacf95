package vn.motcua.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;

/** Thời hạn đại diện, both days included; without a last day until somebody ends it. */
@Embeddable
public record RepresentationPeriod(
        @Column(name = "valid_from") LocalDate from, @Column(name = "valid_until") LocalDate until)
        implements Serializable {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public boolean isOverOn(LocalDate day) {
        return until != null && day.isAfter(until);
    }
}
