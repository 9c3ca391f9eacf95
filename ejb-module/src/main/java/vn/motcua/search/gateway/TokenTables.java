package vn.motcua.search.gateway;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.BytesRef;
import vn.motcua.search.domain.FieldWeights;
import vn.motcua.search.domain.IndexField;
import vn.motcua.search.domain.Spelling;

/**
 * Điểm tính sẵn: what each word and each pair scores in each thing, over all fields at once. The weights of the fields are
 * fixed, so that this sum need not be made again for every question; it is what the clauses spelt out would give.
 */
final class TokenTables {

    private static final List<IndexField> ALONE =
            List.of(IndexField.TITLE_FOLDED, IndexField.NAMES_FOLDED, IndexField.KEYWORD);

    /** Words without accents. */
    final TokenTable words;
    /** Words with accents: how much more a thing scores that has just these in its title. */
    final TokenTable accents;
    final TokenTable pairs;
    private final Map<IndexField, TokenTable> alone = new EnumMap<>(IndexField.class);

    private final IndexReader reader;
    private final int[] thingOf;
    private final float[] best;
    private final float[] sum;
    private final int[] touched;
    private int count;

    TokenTables(IndexReader reader, int[] thingOf, int things) throws IOException {
        this.reader = reader;
        this.thingOf = thingOf;
        this.best = new float[things];
        this.sum = new float[things];
        this.touched = new int[things];
        TokenTable.Builder more = new TokenTable.Builder();
        words = merged(FieldWeights.OF_WORDS, byFolded(), more);
        accents = more.done();
        pairs = merged(FieldWeights.OF_PAIRS, Map.of(), more);
        for (IndexField field : ALONE) {
            alone.put(field, merged(Map.of(field, 1.0), Map.of(), more));
        }
    }

    TokenTable alone(IndexField field) {
        if (!alone.containsKey(field)) {
            throw new IllegalArgumentException(field + " is not asked alone");
        }
        return alone.get(field);
    }

    private record Accented(String token, int[] things, float[] scores) {}

    private Map<String, List<Accented>> byFolded() throws IOException {
        Map<String, List<Accented>> all = new HashMap<>();
        FieldPostings titles = new FieldPostings(
                reader, IndexField.TITLE.fieldName(), FieldWeights.EXACT_IN_TITLE, thingOf);
        for (; titles.token() != null; titles.next()) {
            String exact = titles.token().utf8ToString();
            String folded = Spelling.folded(exact);
            if (!folded.equals(exact)) {
                count = 0;
                titles.each((thing, score) -> {
                    sum[count] = score;
                    touched[count++] = thing;
                });
                all.computeIfAbsent(folded, one -> new ArrayList<>())
                        .add(new Accented(exact, Arrays.copyOf(touched, count), Arrays.copyOf(sum, count)));
            }
        }
        Arrays.fill(sum, 0);
        return all;
    }

    /** All fields side by side, as their tokens come in the same order. */
    private TokenTable merged(Map<IndexField, Double> weights, Map<String, List<Accented>> withAccents,
            TokenTable.Builder accentsMore) throws IOException {
        List<FieldPostings> fields = new ArrayList<>();
        for (Map.Entry<IndexField, Double> field : weights.entrySet()) {
            fields.add(new FieldPostings(reader, field.getKey().fieldName(), field.getValue(), thingOf));
        }
        TokenTable.Builder table = new TokenTable.Builder();
        for (BytesRef next = least(fields); next != null; next = least(fields)) {
            String token = next.utf8ToString();
            count = 0;
            for (FieldPostings field : fields) {
                if (field.token() != null && field.token().equals(next)) {
                    field.each(this::add);
                    field.next();
                }
            }
            for (Accented exact : withAccents.getOrDefault(token, List.of())) {
                addAccents(exact, accentsMore);
            }
            table.token(token);
            for (int at = 0; at < count; at++) {
                int thing = touched[at];
                table.add(thing, scored(best[thing], sum[thing]));
                best[thing] = 0;
                sum[thing] = 0;
            }
        }
        return table.done();
    }

    private static BytesRef least(List<FieldPostings> fields) {
        BytesRef least = null;
        for (FieldPostings field : fields) {
            BytesRef token = field.token();
            least = token != null && (least == null || token.compareTo(least) < 0) ? token : least;
        }
        return least == null ? null : BytesRef.deepCopyOf(least);
    }

    private void add(int thing, float score) {
        if (sum[thing] == 0) {
            touched[count++] = thing;
        }
        sum[thing] += score;
        best[thing] = Math.max(best[thing], score);
    }

    private void addAccents(Accented exact, TokenTable.Builder more) {
        more.token(exact.token());
        for (int at = 0; at < exact.things().length; at++) {
            int thing = exact.things()[at];
            float score = exact.scores()[at];
            more.add(thing, scored(Math.max(best[thing], score), sum[thing] + score) - scored(best[thing], sum[thing]));
        }
    }

    private static float scored(float best, float sum) {
        return (float) (best + FieldWeights.OTHERS * (sum - best));
    }
}
