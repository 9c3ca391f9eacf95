package vn.motcua.search.gateway;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Đếm theo nhóm: how often each value of a facet occurs among what matches; most frequent first. */
final class LuceneFacets {

    private LuceneFacets() {}

    static Map<String, Integer> count(IndexSearcher searcher, Query query, String facet) throws IOException {
        Counting counting = new Counting(LuceneDocuments.FACET + facet);
        searcher.search(query, counting);
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>(counting.total().entrySet());
        sorted.sort(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        sorted.forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private static final class Counting extends SimpleCollector {

        private final String field;
        private final Map<String, Integer> counts = new HashMap<>();
        private SortedSetDocValues values;
        private int[] byOrdinal = {};

        Counting(String field) {
            this.field = field;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext context) throws IOException {
            addUp();
            values = DocValues.getSortedSet(context.reader(), field);
            byOrdinal = new int[(int) values.getValueCount()];
        }

        @Override
        public void collect(int doc) throws IOException {
            if (values.advanceExact(doc)) {
                for (int at = 0; at < values.docValueCount(); at++) {
                    byOrdinal[(int) values.nextOrd()]++;
                }
            }
        }

        private void addUp() throws IOException {
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
                }
            }
        }

        Map<String, Integer> total() throws IOException {
            addUp();
            byOrdinal = new int[0];
            return counts;
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
