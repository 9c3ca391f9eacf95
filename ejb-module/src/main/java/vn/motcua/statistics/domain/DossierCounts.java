package vn.motcua.statistics.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Số lượng hồ sơ of a day or a period. What was on the desks, {@link #received()}, was settled or is in process; counts
 * for which that does not hold cannot be made.
 *
 * @param submitted filed
 * @param refused not accepted at the counter
 * @param leftUnreceived withdrawn or stopped before anybody had received it
 * @param awaitingReception filed, not yet received, at the end
 * @param carriedOver received earlier and still in process at the start
 * @param receivedOnline newly received, filed online
 * @param receivedDirect newly received, filed at the counter or by post
 * @param resolvedEarly with a result, on a day before the due day
 * @param resolvedOnTime with a result, on the due day
 * @param resolvedLate with a result, after the due time
 * @param withdrawn ended by the applicant after reception
 * @param stopped ended by the agency after reception, without a result
 * @param endedLate those of {@code withdrawn} and {@code stopped} that were overdue by then
 * @param openInTime in process at the end and not overdue, waiting for the applicant included
 * @param openOverdue in process at the end, and the due time has passed
 */
@Embeddable
public record DossierCounts(
        long submitted,
        long refused,
        @Column(name = "left_unreceived") long leftUnreceived,
        @Column(name = "awaiting_reception") long awaitingReception,
        @Column(name = "carried_over") long carriedOver,
        @Column(name = "received_online") long receivedOnline,
        @Column(name = "received_direct") long receivedDirect,
        @Column(name = "resolved_early") long resolvedEarly,
        @Column(name = "resolved_on_time") long resolvedOnTime,
        @Column(name = "resolved_late") long resolvedLate,
        long withdrawn,
        long stopped,
        @Column(name = "ended_late") long endedLate,
        @Column(name = "open_in_time") long openInTime,
        @Column(name = "open_overdue") long openOverdue)
        implements Serializable {

    public static final DossierCounts ZERO = new DossierCounts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public DossierCounts {
        long onTheDesks = carriedOver + receivedOnline + receivedDirect;
        long accountedFor =
                resolvedEarly + resolvedOnTime + resolvedLate + withdrawn + stopped + openInTime + openOverdue;
        if (onTheDesks != accountedFor || endedLate < 0 || endedLate > withdrawn + stopped) {
            throw new IllegalArgumentException("figures do not add up: " + onTheDesks + " dossiers on the desks, "
                    + accountedFor + " accounted for, " + endedLate + " ended late");
        }
    }

    /** Side by side: two agencies, two procedures, of the same time. Not for adding days; see {@link ReportingPeriod}. */
    public DossierCounts plus(DossierCounts other) {
        return new DossierCounts(submitted + other.submitted, refused + other.refused,
                leftUnreceived + other.leftUnreceived, awaitingReception + other.awaitingReception,
                carriedOver + other.carriedOver, receivedOnline + other.receivedOnline,
                receivedDirect + other.receivedDirect, resolvedEarly + other.resolvedEarly,
                resolvedOnTime + other.resolvedOnTime, resolvedLate + other.resolvedLate, withdrawn + other.withdrawn,
                stopped + other.stopped, endedLate + other.endedLate, openInTime + other.openInTime,
                openOverdue + other.openOverdue);
    }

    /** Newly received. */
    public long receivedNew() {
        return receivedOnline + receivedDirect;
    }

    /** All that the agency had to settle: column 2 of report II.06a. */
    public long received() {
        return carriedOver + receivedNew();
    }

    /** With a result. */
    public long resolved() {
        return resolvedEarly + resolvedOnTime + resolvedLate;
    }

    /** Off the desks, with or without a result: column 6. */
    public long settled() {
        return resolved() + withdrawn + stopped;
    }

    /** Column 8. What ended without a result is never early: nobody was served sooner. */
    public long settledOnTime() {
        return resolvedOnTime + withdrawn + stopped - endedLate;
    }

    /** Column 9. */
    public long settledLate() {
        return resolvedLate + endedLate;
    }

    /** Column 10. */
    public long inProcess() {
        return openInTime + openOverdue;
    }

    /** Share of results that came early or on time, in percent with one decimal; null when there was no result. */
    public BigDecimal onTimePercent() {
        return percent(resolvedEarly + resolvedOnTime, resolved());
    }

    /** Share of newly received dossiers that were filed online, in percent with one decimal; null when there were none. */
    public BigDecimal onlinePercent() {
        return percent(receivedOnline, receivedNew());
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
