package vn.motcua.search.gateway;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/** Giá trị của một nhóm lọc: which values each thing has, by number. */
final class FacetValues {

    private static final int[] NONE = {};

    /** Of a facet that nothing has. */
    static final FacetValues NOTHING = new FacetValues();

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] ofThing;

    private FacetValues() {
        ofThing = null;
    }

    FacetValues(IndexReader reader, String field, int[] thingOf, int things) throws IOException {
        ofThing = new int[things][];
        java.util.Arrays.fill(ofThing, NONE);
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedSetDocValues all = DocValues.getSortedSet(leaf.reader(), field);
            int[] numberOf = new int[(int) all.getValueCount()];
            for (int ordinal = 0; ordinal < numberOf.length; ordinal++) {
                numberOf[ordinal] = number(all.lookupOrd(ordinal).utf8ToString());
            }
            for (int doc = all.nextDoc(); doc != SortedSetDocValues.NO_MORE_DOCS; doc = all.nextDoc()) {
                int thing = thingOf[leaf.docBase + doc];
                if (thing >= 0) {
                    int[] own = new int[all.docValueCount()];
                    for (int at = 0; at < own.length; at++) {
                        own[at] = numberOf[(int) all.nextOrd()];
                    }
                    ofThing[thing] = own;
                }
            }
        }
    }

    private int number(String value) {
        return numbers.computeIfAbsent(value, one -> {
            values.add(one);
            return values.size() - 1;
        });
    }

    int[] of(int thing) {
        return ofThing == null ? NONE : ofThing[thing];
    }

    int[] newCounts() {
        return new int[values.size()];
    }

    /** By number of the value, whether it is wanted. */
    boolean[] wanted(Collection<String> some) {
        boolean[] wanted = new boolean[values.size()];
        some.forEach(value -> {
            if (numbers.containsKey(value)) {
                wanted[numbers.get(value)] = true;
            }
        });
        return wanted;
    }

    /** Most frequent first. */
    Map<String, Integer> named(int[] counts) {
        List<Map.Entry<String, Integer>> sorted = new ArrayList<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                sorted.add(Map.entry(values.get(number), counts[number]));
            }
        }
        sorted.sort(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        Map<String, Integer> named = new LinkedHashMap<>();
        sorted.forEach(entry -> named.put(entry.getKey(), entry.getValue()));
        return named;
    }
}
