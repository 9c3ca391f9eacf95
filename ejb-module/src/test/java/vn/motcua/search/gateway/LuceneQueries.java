package vn.motcua.search.gateway;

import java.util.List;
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
import vn.motcua.search.domain.FieldWeights;

/** The clauses as Lucene's own queries, one for one: what the scores made ready beforehand are compared with. */
final class LuceneQueries {

    private LuceneQueries() {}

    static Query of(Clause clause) {
        if (clause instanceof Clause.Anywhere word) {
            return of(FieldWeights.spelledOut(word));
        }
        if (clause instanceof Clause.SideBySide pair) {
            return of(FieldWeights.spelledOut(pair));
        }
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

    private static List<Query> queries(List<Clause> clauses) {
        return clauses.stream().map(LuceneQueries::of).toList();
    }

    private static Query boosted(Query query, double boost) {
        return boost == 1 ? query : new BoostQuery(query, (float) boost);
    }
}
