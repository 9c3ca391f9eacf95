package vn.motcua.search.gateway;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import vn.motcua.search.domain.Clause;
import vn.motcua.search.domain.ReadyText;
import vn.motcua.search.domain.SearchEngine.Candidate;
import vn.motcua.search.domain.SearchEngine.Candidates;
import vn.motcua.search.domain.SearchEngine.Selection;

/** Tìm trong một ảnh của chỉ mục: one question against one state; selects and counts in the same pass. */
final class LuceneSearching {

    private final IndexImage image;
    /** A bit each. */
    private final int kinds;
    private final List<Facet> facets = new ArrayList<>();
    private final BestOnes best;
    private int total;

    /** @param wanted null if everything is; @param counts null if nobody asked for them */
    private record Facet(String name, FacetValues values, boolean[] wanted, int[] counts) {

        boolean lets(int thing) {
            if (wanted == null) {
                return true;
            }
            for (int value : values.of(thing)) {
                if (wanted[value]) {
                    return true;
                }
            }
            return false;
        }

        void count(int thing) {
            if (counts != null) {
                for (int value : values.of(thing)) {
                    counts[value]++;
                }
            }
        }
    }

    private LuceneSearching(IndexImage image, Selection selection, int most, Set<String> counted) {
        this.image = image;
        this.kinds = selection.kinds().isEmpty()
                ? -1
                : selection.kinds().stream().mapToInt(kind -> 1 << kind.ordinal()).sum();
        this.best = new BestOnes(Math.max(1, Math.min(most, image.things.size())));
        Map<String, Set<String>> filters = new HashMap<>(selection.filters());
        filters.values().removeIf(Set::isEmpty);
        counted.forEach(facet -> filters.putIfAbsent(facet, Set.of()));
        filters.forEach((facet, values) -> {
            FacetValues there = image.facets.getOrDefault(facet, FacetValues.NOTHING);
            facets.add(new Facet(facet, there, values.isEmpty() ? null : there.wanted(values),
                    counted.contains(facet) ? there.newCounts() : null));
        });
    }

    static Candidates candidates(IndexImage image, Clause clause, Selection selection, int most, Set<String> counted) {
        LuceneSearching searching = new LuceneSearching(image, selection, most, counted);
        Matches matches = new ClauseScorer(image).matches(clause);
        boolean scored = !(clause instanceof Clause.Everything);
        for (int at = 0; at < matches.size(); at++) {
            int thing = matches.thing(at);
            searching.take(thing, matches.score(at), scored ? thing : at);
        }
        return searching.found(scored);
    }

    /** Each facet counts as if it were not filtered by itself: what only its own filter refuses counts for it alone. */
    private void take(int thing, float score, int place) {
        if ((kinds >>> image.kindOf[thing] & 1) == 0) {
            return;
        }
        Facet refusing = null;
        for (Facet facet : facets) {
            if (!facet.lets(thing)) {
                if (refusing != null) {
                    return;
                }
                refusing = facet;
            }
        }
        if (refusing != null) {
            refusing.count(thing);
            return;
        }
        total++;
        for (Facet facet : facets) {
            facet.count(thing);
        }
        best.offer(score, place);
    }

    private Candidates found(boolean scored) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Facet facet : facets) {
            if (facet.counts() != null) {
                counts.put(facet.name(), facet.values().named(facet.counts()));
            }
        }
        List<Candidate> ordered = new ArrayList<>();
        best.inOrder((place, score) -> ordered.add(
                new Candidate(image.things.get(scored ? place : image.byName[place]), score)));
        return new Candidates(ordered, total, counts);
    }

    /** In the order of the documents: their values only go forward. */
    static Map<String, ReadyText> texts(IndexImage image, IndexReader reader, Collection<String> keys) throws IOException {
        Map<Integer, String> byDocument = new HashMap<>();
        for (String key : keys) {
            Integer document = image.documentOf(key);
            if (document != null) {
                byDocument.put(document, key);
            }
        }
        int[] documents = byDocument.keySet().stream().mapToInt(Integer::intValue).toArray();
        Arrays.sort(documents);
        Map<String, ReadyText> texts = new HashMap<>();
        LeafReaderContext leaf = null;
        BinaryDocValues values = null;
        for (int document : documents) {
            LeafReaderContext of = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
            if (of != leaf) {
                leaf = of;
                values = DocValues.getBinary(leaf.reader(), LuceneDocuments.TEXT);
            }
            if (values.advanceExact(document - leaf.docBase)) {
                BytesRef bytes = values.binaryValue();
                texts.put(byDocument.get(document),
                        ReadyText.read(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length)));
            }
        }
        return texts;
    }
}
