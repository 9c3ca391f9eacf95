package vn.motcua.web.portal.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.kernel.Folded;
import vn.motcua.procedure.domain.FeeItem;
import vn.motcua.procedure.domain.SubmissionChannel;

/**
 * Một khoản phải nộp, như người dân đọc: what a publication repeats for every way of handing in is read once.
 *
 * @param channels ways of handing in to which it applies; empty for all of them
 */
public record FeeRow(FeeItem item, List<SubmissionChannel> channels) {

    private static final Set<String> NAMES_OF_KINDS = Set.of("phi", "le phi");
    private static final Set<String> SAYING_NOTHING = Set.of("khong co thong tin", "chua co thong tin");

    /** Whether it says anything: publications fill the field with words that say that there is nothing in it. */
    static boolean saysSomething(FeeItem item) {
        return item.amount() != null || !SAYING_NOTHING.contains(Folded.of(item.note()));
    }

    static List<FeeRow> of(List<FeeItem> items) {
        Map<FeeItem, List<SubmissionChannel>> rows = new LinkedHashMap<>();
        items.stream().filter(FeeRow::saysSomething).forEach(item -> {
            FeeItem whateverWay = new FeeItem(item.kind(), item.name(), item.amount(), null, item.caseKey(), item.onlyIf(),
                    item.reductions(), item.note());
            List<SubmissionChannel> channels = rows.computeIfAbsent(whateverWay, one -> new ArrayList<>());
            if (!channels.contains(item.channel())) {
                channels.add(item.channel());
            }
        });
        return rows.entrySet().stream()
                .map(row -> new FeeRow(row.getKey(), row.getValue().contains(null) ? List.of() : List.copyOf(row.getValue())))
                .toList();
    }

    /** Whether its name says more than its kind. */
    public boolean isNamed() {
        return !NAMES_OF_KINDS.contains(Folded.of(item.name()));
    }

    /** When it is asked for; null if the note says so in the same words. */
    public String getOnlyIf() {
        return item.note() != null && item.onlyIf() != null && Folded.of(item.note()).contains(Folded.of(item.onlyIf()))
                ? null
                : item.onlyIf();
    }
}
