package vn.motcua.procedure.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import vn.motcua.kernel.Money;

/**
 * Một khoản phí hoặc lệ phí.
 *
 * @param channel the way of handing in to which it applies; null for all of them
 */
@Embeddable
public record FeeItem(
        @Enumerated(EnumType.STRING) Kind kind,
        String name,
        Money amount,
        @Enumerated(EnumType.STRING) SubmissionChannel channel,
        String note)
        implements Serializable {

    /** Loại khoản thu. */
    public enum Kind {
        /** Phí. */
        FEE,
        /** Lệ phí. */
        CHARGE
    }

    public boolean appliesTo(SubmissionChannel handedIn) {
        return channel == null || channel == handedIn;
    }
}
