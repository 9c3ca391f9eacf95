package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.List;
import vn.motcua.kernel.Money;

/**
 * Một khoản phí hoặc lệ phí.
 *
 * @param amount null if the publication states none in đồng (a share, another currency): then {@code note} says it
 * @param channel the way of handing in to which it applies; null for all of them
 * @param caseKey the only case to which it applies; null if to all
 * @param onlyIf circumstance in which it is asked for, in words; null if it is always asked for
 */
public record FeeItem(
        Kind kind,
        String name,
        Money amount,
        SubmissionChannel channel,
        String caseKey,
        String onlyIf,
        List<FeeReduction> reductions,
        String note)
        implements Serializable {

    /** Loại khoản thu. */
    public enum Kind {
        /** Phí. */
        FEE,
        /** Lệ phí. */
        CHARGE
    }

    public FeeItem {
        reductions = reductions == null ? List.of() : List.copyOf(reductions);
    }

    /** An item that everybody pays who hands in that way. */
    public static FeeItem always(Kind kind, String name, Money amount, SubmissionChannel channel, String note) {
        return new FeeItem(kind, name, amount, channel, null, null, List.of(), note);
    }

    public boolean appliesTo(SubmissionChannel handedIn) {
        return channel == null || channel == handedIn;
    }

    /** Whether it is owed by everybody to whom it applies, and how much is known. */
    public boolean owedByAll() {
        return onlyIf == null && amount != null;
    }
}
