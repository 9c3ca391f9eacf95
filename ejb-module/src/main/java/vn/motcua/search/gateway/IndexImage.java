package vn.motcua.search.gateway;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import vn.motcua.search.domain.SearchEngine.Listed;
import vn.motcua.search.domain.SearchKind;

/**
 * Ảnh chỉ mục trong bộ nhớ: one state of the Lucene index, made ready for asking. What is published is thousands of things
 * and not millions, so that adding up scores beforehand beats every cleverness afterwards. Read only.
 */
final class IndexImage {

    final List<Listed> things = new ArrayList<>();
    /** Place of its kind in {@link SearchKind}, by thing. */
    final byte[] kindOf;
    final TokenTables tokens;
    final Map<String, FacetValues> facets = new HashMap<>();
    /** All things by name, for lists that nothing was asked of. */
    final int[] byName;

    private final Map<String, Integer> documents = new HashMap<>();
    private final int[] thingOf;

    IndexImage(IndexReader reader) throws IOException {
        thingOf = new int[reader.maxDoc()];
        List<BytesRef> orders = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            readThings(leaf, orders);
        }
        byName = IntStream.range(0, things.size()).boxed()
                .sorted(Comparator.comparing(orders::get)).mapToInt(Integer::intValue).toArray();
        kindOf = new byte[things.size()];
        for (int thing = 0; thing < kindOf.length; thing++) {
            kindOf[thing] = (byte) things.get(thing).kind().ordinal();
        }
        tokens = new TokenTables(reader, thingOf, things.size());
        for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
            if (field.name.startsWith(LuceneDocuments.FACET)) {
                facets.put(field.name.substring(LuceneDocuments.FACET.length()),
                        new FacetValues(reader, field.name, thingOf, things.size()));
            }
        }
    }

    private void readThings(LeafReaderContext leaf, List<BytesRef> orders) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        BinaryDocValues keys = DocValues.getBinary(leaf.reader(), LuceneDocuments.KEY);
        BinaryDocValues names = DocValues.getBinary(leaf.reader(), LuceneDocuments.NAMES);
        NumericDocValues priors = DocValues.getNumeric(leaf.reader(), LuceneDocuments.PRIOR);
        SortedDocValues order = DocValues.getSorted(leaf.reader(), LuceneDocuments.ORDER);
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
            int document = leaf.docBase + doc;
            thingOf[document] = -1;
            if (live != null && !live.get(doc)) {
                continue;
            }
            keys.advanceExact(doc);
            names.advanceExact(doc);
            priors.advanceExact(doc);
            order.advanceExact(doc);
            Listed thing = thing(keys.binaryValue().utf8ToString(), names.binaryValue().utf8ToString(),
                    Double.longBitsToDouble(priors.longValue()));
            thingOf[document] = things.size();
            things.add(thing);
            documents.put(thing.key(), document);
            orders.add(BytesRef.deepCopyOf(order.lookupOrd(order.ordValue())));
        }
    }

    private static Listed thing(String key, String names, double prior) {
        int colon = key.indexOf(':');
        List<String> lines = Arrays.asList(names.split("\n"));
        return new Listed(SearchKind.valueOf(key.substring(0, colon)), key.substring(colon + 1), lines.get(0),
                List.copyOf(lines.subList(1, lines.size())), prior);
    }

    /** Its document in the index that this is an image of, or null. */
    Integer documentOf(String key) {
        return documents.get(key);
    }

    List<String> ids(SearchKind kind) {
        return things.stream().filter(thing -> thing.kind() == kind).map(Listed::id).toList();
    }
}
