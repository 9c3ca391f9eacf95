package vn.motcua.search.gateway;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import vn.motcua.search.domain.Clause;
import vn.motcua.search.domain.SearchEngine.Candidate;
import vn.motcua.search.domain.SearchEngine.Candidates;
import vn.motcua.search.domain.SearchEngine.Selection;
import vn.motcua.search.domain.SearchKind;

/** Tìm trong Lucene: one question against one state of the index. */
final class LuceneSearching {

    private static final Sort BY_NAME = new Sort(new SortField(LuceneDocuments.ORDER, SortField.Type.STRING));

    private LuceneSearching() {}

    static Candidates candidates(IndexSearcher searcher, Clause clause, Selection selection, int most, Set<String> facets)
            throws IOException {
        Query asked = LuceneQueries.of(clause);
        Query selected = LuceneQueries.selected(asked, selection, null);
        int depth = Math.max(1, Math.min(most, searcher.getIndexReader().maxDoc()));
        TopDocs top = clause instanceof Clause.Everything
                ? searcher.search(selected, depth, BY_NAME)
                : searcher.search(selected, depth);
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (String facet : facets) {
            counts.put(facet, LuceneFacets.count(searcher, LuceneQueries.selected(asked, selection, facet), facet));
        }
        int total = top.totalHits.relation == org.apache.lucene.search.TotalHits.Relation.EQUAL_TO
                ? (int) top.totalHits.value
                : searcher.count(selected);
        return new Candidates(read(searcher, top.scoreDocs), total, counts);
    }

    /** In the order of the documents, then put back: doc values only go forward. */
    private static List<Candidate> read(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        ScoreDoc[] byDocument = found.clone();
        Arrays.sort(byDocument, (one, other) -> Integer.compare(one.doc, other.doc));
        Map<Integer, Candidate> read = new HashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int leaf = -1;
        BinaryDocValues keys = null;
        BinaryDocValues names = null;
        NumericDocValues priors = null;
        for (ScoreDoc each : byDocument) {
            int of = ReaderUtil.subIndex(each.doc, leaves);
            LeafReaderContext context = leaves.get(of);
            if (of != leaf) {
                leaf = of;
                keys = DocValues.getBinary(context.reader(), LuceneDocuments.KEY);
                names = DocValues.getBinary(context.reader(), LuceneDocuments.NAMES);
                priors = DocValues.getNumeric(context.reader(), LuceneDocuments.PRIOR);
            }
            int place = each.doc - context.docBase;
            keys.advanceExact(place);
            names.advanceExact(place);
            priors.advanceExact(place);
            read.put(each.doc, candidate(keys.binaryValue().utf8ToString(), names.binaryValue().utf8ToString(),
                    Double.longBitsToDouble(priors.longValue()), each.score));
        }
        return Arrays.stream(found).map(each -> read.get(each.doc)).toList();
    }

    private static Candidate candidate(String key, String names, double prior, double score) {
        int colon = key.indexOf(':');
        String[] lines = names.split("\n");
        return new Candidate(SearchKind.valueOf(key.substring(0, colon)), key.substring(colon + 1), lines[0],
                List.of(lines).subList(1, lines.length), prior, score);
    }

    static Map<String, List<String>> texts(IndexSearcher searcher, Collection<String> keys) throws IOException {
        Map<String, List<String>> texts = new HashMap<>();
        for (String key : keys) {
            TopDocs found = searcher.search(new TermQuery(new Term(LuceneDocuments.KEY, key)), 1);
            if (found.scoreDocs.length > 0) {
                texts.put(key, List.of(searcher.storedFields().document(found.scoreDocs[0].doc)
                        .getValues(LuceneDocuments.TEXT)));
            }
        }
        return texts;
    }

    static List<String> ids(IndexSearcher searcher, SearchKind kind) throws IOException {
        List<String> ids = new ArrayList<>();
        String start = kind.name() + ":";
        each(searcher, LuceneDocuments.KEY, key -> {
            if (key.startsWith(start)) {
                ids.add(key.substring(start.length()));
            }
        });
        return ids;
    }

    static void eachTitle(IndexSearcher searcher, Consumer<String> consumer) throws IOException {
        each(searcher, LuceneDocuments.NAMES, names -> names.lines().forEach(consumer));
    }

    private static void each(IndexSearcher searcher, String field, Consumer<String> consumer) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BinaryDocValues values = DocValues.getBinary(leaf.reader(), field);
            var live = leaf.reader().getLiveDocs();
            for (int doc = values.nextDoc(); doc != BinaryDocValues.NO_MORE_DOCS; doc = values.nextDoc()) {
                if (live == null || live.get(doc)) {
                    consumer.accept(values.binaryValue().utf8ToString());
                }
            }
        }
    }
}
