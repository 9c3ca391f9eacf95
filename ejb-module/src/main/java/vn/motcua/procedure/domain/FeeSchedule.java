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

    public Money totalFor(SubmissionChannel channel) {
        return itemsFor(channel).stream().map(FeeItem::amount).reduce(Money.ZERO, Money::plus);
    }

    public boolean isFree() {
        return items.stream().allMatch(item -> item.amount().isZero());
    }
}
