package vn.motcua.search.gateway;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.motcua.search.domain.Clause;
import vn.motcua.search.domain.SearchEngine.Selection;

/** Câu hỏi bằng tiếng của Lucene: clauses as queries, one for one; no text is ever parsed. */
final class LuceneQueries {

    private LuceneQueries() {}

    static Query of(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return boosted(new TermQuery(new Term(word.field().fieldName(), word.token())), word.boost());
        }
        if (clause instanceof Clause.Beginning beginning) {
            return boosted(new PrefixQuery(new Term(beginning.field().fieldName(), beginning.start())), beginning.boost());
        }
        if (clause instanceof Clause.Either either) {
            return new DisjunctionMaxQuery(queries(either.ways()), (float) either.others());
        }
        if (clause instanceof Clause.Together together) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            together.parts().forEach(part -> all.add(of(part), Occur.SHOULD));
            return all.setMinimumNumberShouldMatch(together.atLeast()).build();
        }
        if (clause instanceof Clause.Preferring preferring) {
            BooleanQuery.Builder all = new BooleanQuery.Builder();
            all.add(of(preferring.must()), Occur.MUST);
            preferring.rather().forEach(part -> all.add(of(part), Occur.SHOULD));
            return all.build();
        }
        return new MatchAllDocsQuery();
    }

    /** @param exceptFacet whose own filter is left out; null for none */
    static Query selected(Query asked, Selection selection, String exceptFacet) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(asked, Occur.MUST);
        if (!selection.kinds().isEmpty()) {
            all.add(anyOf(LuceneDocuments.KIND, selection.kinds().stream().map(Enum::name).toList()), Occur.FILTER);
        }
        for (Map.Entry<String, Set<String>> filter : selection.filters().entrySet()) {
            if (!filter.getKey().equals(exceptFacet) && !filter.getValue().isEmpty()) {
                all.add(anyOf(LuceneDocuments.FACET + filter.getKey(), filter.getValue()), Occur.FILTER);
            }
        }
        return all.build();
    }

    private static Query anyOf(String field, Iterable<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any.build();
    }

    private static List<Query> queries(List<Clause> clauses) {
        return clauses.stream().map(LuceneQueries::of).toList();
    }

    private static Query boosted(Query query, double boost) {
        return boost == 1 ? query : new BoostQuery(query, (float) boost);
    }
}
