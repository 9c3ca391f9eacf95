package vn.motcua.procedure.domain;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Khác biệt giữa hai nội dung thủ tục, part by part, as people read them. */
public final class ContentDifference {

    /**
     * A row of a list before it is compared.
     *
     * @param key by which the same row is found on the other side
     * @param title what the row is called
     */
    record Row(String key, Serializable title, Map<Aspect, Serializable> fields) {}

    private final List<ContentChange> changes = new ArrayList<>();

    private ContentDifference() {}

    /** All that differs, in the order of the parts; nothing if they say the same. */
    public static List<ContentChange> between(ProcedureContent before, ProcedureContent after) {
        ContentDifference difference = new ContentDifference();
        difference.fields(ContentPart.GENERAL, null, ContentRows.general(before), ContentRows.general(after));
        difference.rows(ContentPart.CASES, Aspect.CASE, ContentRows.cases(before), ContentRows.cases(after));
        difference.texts(ContentPart.CASES, Aspect.STEP, ContentRows.steps(before), ContentRows.steps(after));
        difference.rows(ContentPart.ELIGIBILITY, Aspect.ELIGIBILITY_QUESTION,
                ContentRows.questions(before), ContentRows.questions(after));
        difference.rows(ContentPart.ELIGIBILITY, Aspect.ELIGIBILITY_ANSWER,
                ContentRows.answers(before), ContentRows.answers(after));
        difference.rows(ContentPart.COMPONENTS, Aspect.COMPONENT,
                ContentRows.components(before), ContentRows.components(after));
        difference.rows(ContentPart.CHANNELS, Aspect.CHANNEL, ContentRows.channels(before), ContentRows.channels(after));
        difference.rows(ContentPart.FEES, Aspect.FEE, ContentRows.fees(before), ContentRows.fees(after));
        difference.rows(ContentPart.RESULTS, Aspect.RESULT, ContentRows.results(before), ContentRows.results(after));
        difference.texts(ContentPart.RESULTS, Aspect.CONDITION, before.text().conditions(), after.text().conditions());
        difference.rows(ContentPart.RESULTS, Aspect.LEGAL_BASIS,
                ContentRows.legalBasis(before), ContentRows.legalBasis(after));
        FormChanges.between(before.form(), after.form()).forEach(difference.changes::add);
        return difference.changes;
    }

    private void fields(
            ContentPart part, Serializable item, Map<Aspect, Serializable> before, Map<Aspect, Serializable> after) {
        Set<Aspect> aspects = new LinkedHashSet<>(before.keySet());
        aspects.addAll(after.keySet());
        for (Aspect aspect : aspects) {
            Serializable old = before.get(aspect);
            Serializable fresh = after.get(aspect);
            if (!Objects.equals(old, fresh)) {
                changes.add(ContentChange.of(part, aspect, item, old, fresh));
            }
        }
    }

    private void rows(ContentPart part, Aspect what, List<Row> before, List<Row> after) {
        Map<String, Row> old = byKey(before);
        Map<String, Row> fresh = byKey(after);
        old.forEach((key, row) -> {
            if (fresh.containsKey(key)) {
                fields(part, row.title(), row.fields(), fresh.get(key).fields());
            } else {
                changes.add(ContentChange.of(part, what, null, row.title(), null));
            }
        });
        fresh.forEach((key, row) -> {
            if (!old.containsKey(key)) {
                changes.add(ContentChange.of(part, what, null, null, row.title()));
            }
        });
    }

    /** Rows with the same key twice are told apart by their number. */
    private static Map<String, Row> byKey(List<Row> rows) {
        Map<String, Row> byKey = new LinkedHashMap<>();
        for (Row row : rows) {
            String key = row.key();
            for (int again = 2; byKey.containsKey(key); again++) {
                key = row.key() + "#" + again;
            }
            byKey.put(key, row);
        }
        return byKey;
    }

    /** Sentences have no key: those in between two that stayed are taken for one another, in order. */
    private void texts(ContentPart part, Aspect aspect, List<String> before, List<String> after) {
        int i = 0;
        int j = 0;
        List<int[]> pairs = new ArrayList<>(CommonItems.of(before, after));
        pairs.add(new int[] {before.size(), after.size()});
        for (int[] pair : pairs) {
            while (i < pair[0] || j < pair[1]) {
                String old = i < pair[0] ? before.get(i++) : null;
                String fresh = j < pair[1] ? after.get(j++) : null;
                changes.add(ContentChange.of(part, aspect, null, old, fresh));
            }
            i = pair[0] + 1;
            j = pair[1] + 1;
        }
    }
}
