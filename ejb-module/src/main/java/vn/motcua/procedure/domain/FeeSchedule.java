package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.List;
import vn.motcua.kernel.Money;

/** Biểu phí, lệ phí của một phiên bản thủ tục. */
public record FeeSchedule(List<FeeItem> items) implements Serializable {

    public FeeSchedule {
        items = List.copyOf(items);
    }

    public List<FeeItem> itemsFor(SubmissionChannel channel) {
        return items.stream().filter(item -> item.appliesTo(channel)).toList();
    }

    /** What everybody pays who hands in that way; items that are asked for only sometimes are not in it. */
    public Money totalFor(SubmissionChannel channel) {
        return itemsFor(channel).stream()
                .filter(FeeItem::owedByAll)
                .map(FeeItem::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /** Whether nothing is ever asked for; an item without a known amount is not free. */
    public boolean isFree() {
        return items.stream().allMatch(item -> item.amount() != null && item.amount().isZero());
    }
}
