package vn.motcua.exchange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Luồng gửi của một hồ sơ đến một đối tác: how far it got, and who works on it now. One worker at a time, so that a
 * dossier's acts arrive in their order; a worker that died loses its lease.
 */
@Entity
@Table(name = "partner_stream")
public class PartnerStream {

    @EmbeddedId
    private StreamKey key;

    @Column(name = "last_delivered")
    private int lastDelivered;

    /** Whether the partner has the dossier at all; a skipped first message leaves it unknown there. */
    private boolean known;

    @Column(name = "leased_by")
    private String leasedBy;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    protected PartnerStream() {} // for JPA

    public PartnerStream(StreamKey key) {
        this.key = key;
    }

    /** Takes the lease or prolongs it; false if somebody else who is alive has it. */
    public boolean lease(LeaseHolder holder, Instant now, Instant until) {
        boolean free = leasedBy == null
                || !leasedUntil.isAfter(now)
                || holder.is(leasedBy)
                || holder.outlives(leasedBy);
        if (free) {
            leasedBy = holder.text();
            leasedUntil = until.truncatedTo(ChronoUnit.MICROS);
        }
        return free;
    }

    public boolean isLeasedBy(LeaseHolder holder) {
        return leasedBy != null && holder.is(leasedBy);
    }

    /** Whether somebody works on it, or did so until a moment ago. */
    public boolean isLeasedAt(Instant now) {
        return leasedBy != null && leasedUntil.isAfter(now);
    }

    public void release() {
        leasedBy = null;
        leasedUntil = null;
    }

    /** The partner has everything up to this number. */
    public void delivered(int sequence) {
        lastDelivered = sequence;
        known = true;
    }

    /** The partner does without this number. */
    public void passOver(int sequence) {
        lastDelivered = Math.max(lastDelivered, sequence);
    }

    public StreamKey key() {
        return key;
    }

    public int lastDelivered() {
        return lastDelivered;
    }

    public boolean isKnown() {
        return known;
    }

    public Instant leasedUntil() {
        return leasedUntil;
    }
}
