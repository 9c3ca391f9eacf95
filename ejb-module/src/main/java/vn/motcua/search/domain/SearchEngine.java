package vn.motcua.search.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Máy tìm kiếm: stores tokens, finds and counts; knows nothing of language. Lucene in the house, or a server that speaks
 * the OpenSearch protocol. Every method may throw {@link SearchUnavailable}.
 */
public interface SearchEngine extends AutoCloseable {

    /** Which things are searched. */
    record Selection(Set<SearchKind> kinds, Map<String, Set<String>> filters) {}

    /** One that matches. */
    record Candidate(SearchKind kind, String id, String title, List<String> otherNames, double prior, double score) {

        public String key() {
            return Searchable.key(kind, id);
        }
    }

    /** The best ones; how many there are; how often each value of the wanted facets occurs. */
    record Candidates(List<Candidate> best, int total, Map<String, Map<String, Integer>> facets) {}

    Candidates candidates(Clause clause, Selection selection, int most, Set<String> facets);

    /** Beginnings of the texts, for excerpts, by key of the thing. */
    Map<String, List<String>> texts(Collection<String> keys);

    /** Takes in or replaces; found at the latest after {@link #commit}. */
    void put(Collection<Searchable> items);

    void remove(SearchKind kind, Collection<String> ids);

    void retain(SearchKind kind, Set<String> ids);

    /** Makes durable what was written, together with how far the changes have been read. */
    void commit(ReadMark mark);

    /** How far the changes were read when it was last made durable; null if it has to be built from the beginning. */
    ReadMark mark();

    /** Whether there is anything to ask: a mark has been made. */
    boolean isBuilt();

    /** Changes whenever something else may be found. */
    long generation();

    void eachTitle(Consumer<String> consumer);

    @Override
    void close();
}
